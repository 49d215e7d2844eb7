/** Reports: what the figures look like together. Every number opens to the rows that it was counted from. */
@ApplicationModule(displayName = "Report", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
