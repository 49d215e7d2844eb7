/** Money for services 买单: sources, budget lines, reservations and payments in one ledger that cannot be overspent. */
@ApplicationModule(displayName = "Funding", allowedDependencies = {"platform", "organization"})
@NullMarked
package org.gongzhi.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
