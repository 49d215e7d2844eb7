/** Notices 公示: what is shown to the public for some working days, open to objection, in editions that nobody can rewrite unseen. */
@ApplicationModule(displayName = "Notice", allowedDependencies = {"platform", "indicator"})
@NullMarked
package org.gongzhi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
