package org.gongzhi.party.creation;

import static org.gongzhi.party.creation.StarStage.APPLIED;
import static org.gongzhi.party.creation.StarStage.AWARDED;
import static org.gongzhi.party.creation.StarStage.CHECKED;
import static org.gongzhi.party.creation.StarStage.NOTICED;
import static org.gongzhi.party.creation.StarStage.REFUSED;
import static org.gongzhi.party.creation.StarStage.REVOKED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** APPLIED → CHECKED → NOTICE → AWARDED → RECHECK. (domain.md M15) */
public enum StarMove implements Move<StarStage> {

    APPLY   (EnumSet.noneOf(StarStage.class), APPLIED, "申报五星级党组织", "creation.apply", ""),
    CHECK   (EnumSet.of(APPLIED),             CHECKED, "考评合格",         "creation.check", "check"),
    SHOW    (EnumSet.of(CHECKED),             NOTICED, "发布公示",         "creation.award", "notice"),
    AWARD   (EnumSet.of(NOTICED),             AWARDED, "命名",             "creation.award", "award"),
    RECHECK (EnumSet.of(AWARDED),             AWARDED, "复核合格",         "creation.award", "recheck"),
    REVOKE  (EnumSet.of(AWARDED),             REVOKED, "撤销命名",         "creation.award", "revocation"),
    REFUSE  (EnumSet.of(APPLIED, CHECKED, NOTICED), REFUSED, "不予通过",   "creation.award", "refusal");

    private final Step<StarStage> step;

    StarMove(Set<StarStage> from, StarStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<StarStage> step() { return step; }
}
