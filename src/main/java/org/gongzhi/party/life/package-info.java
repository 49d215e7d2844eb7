/** Organization life 组织生活: what a branch plans, holds and writes down, who came, and what is missing. (domain.md M31, M32, C1) */
@NamedInterface("life")
@NullMarked
package org.gongzhi.party.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
