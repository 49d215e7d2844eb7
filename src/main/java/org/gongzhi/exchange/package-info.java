/** What other programs are told: which moves of the house are events to them, and what stands in each. */
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"platform"})
@NullMarked
package org.gongzhi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
