/** Who suits an order, and why: scored candidates, offers, declines and what follows from them, the radar. (domain.md M94) */
@NamedInterface("match")
@NullMarked
package org.gongzhi.order.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
