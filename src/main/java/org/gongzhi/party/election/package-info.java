/** Elections of branches 换届选举: reminded, prepared, held by their rules, reported and approved. (domain.md M27, C1) */
@NamedInterface("election")
@NullMarked
package org.gongzhi.party.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
