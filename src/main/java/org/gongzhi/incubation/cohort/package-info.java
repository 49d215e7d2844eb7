/** Cohorts of incubated organizations: quota, new, key, graduated or dropped. (domain.md M60, M62) */
@NamedInterface("cohort")
@NullMarked
package org.gongzhi.incubation.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
