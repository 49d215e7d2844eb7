/** Rooms for an hour or a day. (domain.md M68) */
@NamedInterface("booking")
@NullMarked
package org.gongzhi.incubation.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
