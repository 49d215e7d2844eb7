/** Interviews 约谈: an organization is asked in, what was said is signed by both sides, and a date is set. (domain.md M64, M66) */
@NamedInterface("interview")
@NullMarked
package org.gongzhi.followup.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
