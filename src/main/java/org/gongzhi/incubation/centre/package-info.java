/** Centres by category, their rooms and seats, and who sits where. (domain.md M58) */
@NamedInterface("centre")
@NullMarked
package org.gongzhi.incubation.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
