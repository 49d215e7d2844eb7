/** The rolls of Party organizations: only what elections and coverage need. (domain.md M43) */
@NamedInterface("member")
@NullMarked
package org.gongzhi.party.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
