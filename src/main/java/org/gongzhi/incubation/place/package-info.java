/** “My place”: what an organization has at its centre and must do next. */
@NamedInterface("place")
@NullMarked
package org.gongzhi.incubation.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
