package org.gongzhi.incubation.growth;

import static org.gongzhi.incubation.growth.DeliveryStage.CONFIRMED;
import static org.gongzhi.incubation.growth.DeliveryStage.DELIVERED;
import static org.gongzhi.incubation.growth.DeliveryStage.DISPUTED;
import static org.gongzhi.incubation.growth.DeliveryStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A service counts when whoever received it says so. (domain.md M67) */
public enum DeliveryMove implements Move<DeliveryStage> {

    DELIVER  (EnumSet.noneOf(DeliveryStage.class), DELIVERED, "登记服务", "growth.deliver", ""),
    CONFIRM  (EnumSet.of(DELIVERED),               CONFIRMED, "确认收到", "growth.confirm", "confirmation"),
    DISPUTE  (EnumSet.of(DELIVERED),               DISPUTED,  "提出异议", "growth.confirm", "dispute"),
    REDO     (EnumSet.of(DISPUTED),                DELIVERED, "补做后重报", "growth.deliver", "redo"),
    WITHDRAW (EnumSet.of(DELIVERED, DISPUTED),     WITHDRAWN, "撤回", "growth.deliver", "withdrawal");

    private final Step<DeliveryStage> step;

    DeliveryMove(Set<DeliveryStage> from, DeliveryStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<DeliveryStage> step() { return step; }
}
