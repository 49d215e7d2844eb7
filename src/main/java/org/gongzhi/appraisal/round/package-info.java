/** Rounds: a scheme run over subjects for a period, from opening to the lock. What is scored, other modules say. (domain.md M63) */
@NamedInterface("round")
@NullMarked
package org.gongzhi.appraisal.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
