/** Social-work stations as the Party sees them: the branch on each, the work done there, the awards and when they are looked at again. (domain.md M18, M19) */
@NamedInterface("station")
@NullMarked
package org.gongzhi.party.station;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
