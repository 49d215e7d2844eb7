/** Stars of a year: from the locked round to an interview or to the front of the queue for orders, and the notices before. (domain.md M65, M66) */
@NamedInterface("star")
@NullMarked
package org.gongzhi.incubation.star;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
