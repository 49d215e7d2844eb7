/** Member development 发展党员: five phases, each with its least time; a step cannot come early. (domain.md M30, C1) */
@NamedInterface("development")
@NullMarked
package org.gongzhi.party.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
