/** The pioneer plan 五争五引领: what branches offer, with whom it is matched, what came of it. (domain.md M17) */
@NamedInterface("pioneer")
@NullMarked
package org.gongzhi.party.pioneer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
