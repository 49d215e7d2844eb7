/** Union, women's federation, youth league, and the bodies above them. (domain.md M1, M5) */
@NamedInterface("mass")
@NullMarked
package org.gongzhi.party.mass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
