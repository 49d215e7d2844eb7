/** How active branches are: scored by the quarter from what they recorded, ranked and made public; stricter for pilots. (domain.md M6, M7) */
@NamedInterface("activity")
@NullMarked
package org.gongzhi.party.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
