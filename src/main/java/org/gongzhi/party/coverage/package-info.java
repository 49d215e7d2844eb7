/** Which organization is covered by what, on any day, as it was known on any day. (domain.md M25, M26) */
@NamedInterface("coverage")
@NullMarked
package org.gongzhi.party.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
