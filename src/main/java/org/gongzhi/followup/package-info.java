/** Follow-up 督办: a problem from any source, its cause, measure, owner, date and proof, and somebody else who verifies it. (domain.md M21, M22, M125) */
@ApplicationModule(displayName = "Follow-up", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
