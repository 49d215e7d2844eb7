package org.gongzhi.organization.credit;

import static org.gongzhi.organization.credit.CreditStage.DISMISSED;
import static org.gongzhi.organization.credit.CreditStage.FOUND;
import static org.gongzhi.organization.credit.CreditStage.LEAVING;
import static org.gongzhi.organization.credit.CreditStage.LEFT;
import static org.gongzhi.organization.credit.CreditStage.LISTED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** One reason why an organization stands on a list, from its discovery to the day it leaves. (domain.md M50, C2) */
public enum CreditMove implements Move<CreditStage> {

    FIND    (EnumSet.noneOf(CreditStage.class), FOUND,     "发现情形", "", ""),
    LIST    (EnumSet.of(FOUND),                 LISTED,    "列入名录", "supervision.conclude", "listing"),
    DISMISS (EnumSet.of(FOUND),                 DISMISSED, "不予列入", "supervision.conclude", "dismissal"),
    APPLY   (EnumSet.of(LISTED),                LEAVING,   "申请移出", "supervision.report", "application"),
    REFUSE  (EnumSet.of(LEAVING),               LISTED,    "不予移出", "supervision.conclude", "refusal"),
    LEAVE   (EnumSet.of(LISTED, LEAVING),       LEFT,      "移出名录", "supervision.conclude", "removal");

    private final Step<CreditStage> step;

    CreditMove(Set<CreditStage> from, CreditStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<CreditStage> step() { return step; }
}
