/** What this office alone can have written, and alone can read, on its way through the hands of others. */
@NullMarked
package org.gongzhi.platform.envelope;

import org.jspecify.annotations.NullMarked;
