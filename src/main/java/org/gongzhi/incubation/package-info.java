/** Incubation centres 孵化中心: who settles there, on which seat, by which agreement, with which benefits, and how they grow. */
@ApplicationModule(displayName = "Incubation", allowedDependencies = {"platform", "indicator", "organization", "order", "order :: match", "appraisal", "appraisal :: round", "appraisal :: publication", "followup",
        "followup :: interview", "notice"})
@NullMarked
package org.gongzhi.incubation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
