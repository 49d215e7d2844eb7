/** What settling costs and what it is worth: rent, utilities, waivers, and rent offset by service. (domain.md M59) */
@NamedInterface("benefit")
@NullMarked
package org.gongzhi.incubation.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
