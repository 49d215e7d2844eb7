/** Schemes: how something is scored, in groups, items, gates and bands. */
@NullMarked
package org.gongzhi.appraisal.scheme;

import org.jspecify.annotations.NullMarked;
