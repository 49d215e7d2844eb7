/** Figures 指标: a named query over facts. The value and its evidence are the same rows. (domain.md M136) */
@ApplicationModule(displayName = "Indicator", allowedDependencies = "platform")
@NullMarked
package org.gongzhi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
