/** What residents and the public see, without an account and without anybody's personal data: asking, following, rating, disclosure. */
@ApplicationModule(displayName = "Portal", allowedDependencies = {"platform", "organization", "order", "order::need", "order::rating", "notice", "party::find"})
@NullMarked
package org.gongzhi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
