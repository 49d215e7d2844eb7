/** The province: choosing a district, and the figures of all districts side by side. Not there for an office of its own. */
@ApplicationModule(displayName = "Province", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
