/** Study campaigns 学习活动: opened by the Party committee, held in sessions by branches, with notes of those who studied. (domain.md M45) */
@NamedInterface("campaign")
@NullMarked
package org.gongzhi.party.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
