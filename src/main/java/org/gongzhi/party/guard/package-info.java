/** What speaks up by itself: branches with too few members, branches on paper; and the five difficulties that people name. (domain.md M28, M36, M37) */
@NamedInterface("guard")
@NullMarked
package org.gongzhi.party.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
