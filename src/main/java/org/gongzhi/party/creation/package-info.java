/** Creating strong branches: four builds, six haves, and the five stars 双强六好. (domain.md M13, M14, M15) */
@NamedInterface("creation")
@NullMarked
package org.gongzhi.party.creation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
