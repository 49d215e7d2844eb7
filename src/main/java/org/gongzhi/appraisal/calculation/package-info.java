/** The calculation: from points to totals, ranks and bands, and what a changed scheme would do. */
@NamedInterface("calculation")
@NullMarked
package org.gongzhi.appraisal.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
