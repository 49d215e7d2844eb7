package org.gongzhi.incubation.growth;

import static org.gongzhi.incubation.growth.PromotionStage.ACCEPTED;
import static org.gongzhi.incubation.growth.PromotionStage.ASKED;
import static org.gongzhi.incubation.growth.PromotionStage.DECLINED;
import static org.gongzhi.incubation.growth.PromotionStage.PUBLISHED;
import static org.gongzhi.incubation.growth.PromotionStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A request to be shown to the public. (domain.md M68) */
public enum PromotionMove implements Move<PromotionStage> {

    ASK      (EnumSet.noneOf(PromotionStage.class), ASKED,     "申请宣传", "promotion.ask", ""),
    ACCEPT   (EnumSet.of(ASKED),                    ACCEPTED,  "受理", "promotion.answer", "acceptance"),
    DECLINE  (EnumSet.of(ASKED, ACCEPTED),          DECLINED,  "不采用", "promotion.answer", "refusal"),
    PUBLISH  (EnumSet.of(ACCEPTED),                 PUBLISHED, "登记发布", "promotion.answer", "publication"),
    WITHDRAW (EnumSet.of(ASKED),                    WITHDRAWN, "撤回", "promotion.ask", "withdrawal");

    private final Step<PromotionStage> step;

    PromotionMove(Set<PromotionStage> from, PromotionStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PromotionStage> step() { return step; }
}
