/** Party and mass organizations: who builds them, their rolls, whom they cover and by which means, who answers for them. (domain.md B1, C1) */
@ApplicationModule(displayName = "Party", allowedDependencies = {"platform", "indicator", "appraisal", "appraisal :: round", "appraisal :: publication", "followup", "notice", "organization", "register"})
@NullMarked
package org.gongzhi.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
