package org.gongzhi.party.pioneer;

import static org.gongzhi.party.pioneer.OfferStage.DONE;
import static org.gongzhi.party.pioneer.OfferStage.MATCHED;
import static org.gongzhi.party.pioneer.OfferStage.OFFERED;
import static org.gongzhi.party.pioneer.OfferStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** OFFERED → MATCHED → DONE. (domain.md M17) */
public enum OfferMove implements Move<OfferStage> {

    OFFER    (EnumSet.noneOf(OfferStage.class), OFFERED,   "提供资源", "pioneer.offer", ""),
    MATCH    (EnumSet.of(OFFERED),              MATCHED,   "对接",     "pioneer.match", "match"),
    COMPLETE (EnumSet.of(MATCHED),              DONE,      "登记成效", "pioneer.offer", "completion"),
    RELEASE  (EnumSet.of(MATCHED),              OFFERED,   "解除对接", "pioneer.match", "release"),
    WITHDRAW (EnumSet.of(OFFERED),              WITHDRAWN, "撤回",     "pioneer.offer", "withdrawal");

    private final Step<OfferStage> step;

    OfferMove(Set<OfferStage> from, OfferStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<OfferStage> step() { return step; }
}
