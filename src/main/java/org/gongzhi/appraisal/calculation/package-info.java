/** The calculation: from points to totals, ranks and bands, and what a changed scheme would do. */
@NullMarked
package org.gongzhi.appraisal.calculation;

import org.jspecify.annotations.NullMarked;
