/** The months of residents: points out of ten, what follows from three low ones in a row, and the rule that says so. (domain.md M63, M64) */
@NamedInterface("month")
@NullMarked
package org.gongzhi.incubation.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
