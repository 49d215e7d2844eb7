/** How an organization settles: application, review, agreement, arrival, renewal, exit. (domain.md M59) */
@NamedInterface("settlement")
@NullMarked
package org.gongzhi.incubation.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
