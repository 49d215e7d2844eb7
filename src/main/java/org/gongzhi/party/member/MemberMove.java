package org.gongzhi.party.member;

import static org.gongzhi.party.member.MemberStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** What happens to somebody on a roll. The two first begin it. (domain.md M43) */
public enum MemberMove implements Move<MemberStage> {

    ENROLL     (EnumSet.noneOf(MemberStage.class),   FULL,         "列入名册",     "party.enroll", ""),
    ADMIT      (EnumSet.noneOf(MemberStage.class),   PROBATIONARY, "接收预备党员", "party.enroll", ""),
    CONVERT    (EnumSet.of(PROBATIONARY),            FULL,         "转为正式党员", "party.enroll", "conversion"),
    ELECT      (EnumSet.of(FULL),                    FULL,         "确定职务",     "party.enroll", "post"),
    MARK       (EnumSet.of(FULL),                    FULL,         "登记流动情况", "party.enroll", "mobility"),
    MOVE       (EnumSet.of(PROBATIONARY, FULL),      MOVED,        "转出组织关系", "party.enroll", "transfer"),
    LEAVE      (EnumSet.of(PROBATIONARY, FULL),      LEFT,         "移出名册",     "party.enroll", "removal");

    private final Step<MemberStage> step;

    MemberMove(Set<MemberStage> from, MemberStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<MemberStage> step() { return step; }
}
