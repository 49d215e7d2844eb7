/** Party organizations: how they are formed, above and below each other, and how they end. (domain.md M4, M24) */
@NamedInterface("body")
@NullMarked
package org.gongzhi.party.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
