/** Ratings: what residents think of a service, in five levels, and whether it solved the matter. */
@NamedInterface("rating")
@NullMarked
package org.gongzhi.order.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
