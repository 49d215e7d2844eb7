/** The first page: what awaits me by deadline, what I was told, and the figures of my reach. */
@ApplicationModule(displayName = "Desk", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
