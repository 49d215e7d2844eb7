/** What the audit administrator sees: the journal, searched and exported, without any record of the work. */
@NullMarked
package org.gongzhi.platform.audit;

import org.jspecify.annotations.NullMarked;
