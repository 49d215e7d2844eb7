/** Appraisal 考核: schemes as dated data, rounds that run them, results that append. Nothing here knows what is scored. (domain.md C8) */
@ApplicationModule(displayName = "Appraisal", allowedDependencies = {"platform", "indicator", "notice"})
@NullMarked
package org.gongzhi.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
