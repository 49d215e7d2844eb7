package org.gongzhi.incubation.settlement;

import static org.gongzhi.incubation.settlement.SettlementStage.APPLIED;
import static org.gongzhi.incubation.settlement.SettlementStage.IN;
import static org.gongzhi.incubation.settlement.SettlementStage.LEAVING;
import static org.gongzhi.incubation.settlement.SettlementStage.OUT;
import static org.gongzhi.incubation.settlement.SettlementStage.REFUSED;
import static org.gongzhi.incubation.settlement.SettlementStage.RENEWING;
import static org.gongzhi.incubation.settlement.SettlementStage.REVIEWED;
import static org.gongzhi.incubation.settlement.SettlementStage.SIGNED;
import static org.gongzhi.incubation.settlement.SettlementStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of a settlement: APPLY → REVIEW → SIGN → IN → RENEW → EXIT. (domain.md M59) */
public enum SettlementMove implements Move<SettlementStage> {

    APPLY    (EnumSet.noneOf(SettlementStage.class), APPLIED,   "申请入驻",     "incubation.apply",  ""),
    PASS     (EnumSet.of(APPLIED),                   REVIEWED,  "审核通过",     "incubation.review", "review"),
    REFUSE   (EnumSet.of(APPLIED, REVIEWED),         REFUSED,   "不予入驻",     "incubation.review", "refusal"),
    WITHDRAW (EnumSet.of(APPLIED, REVIEWED, SIGNED), WITHDRAWN, "撤回申请",     "incubation.apply",  "withdrawal"),
    SIGN     (EnumSet.of(REVIEWED),                  SIGNED,    "签订协议",     "incubation.sign",   "agreement"),
    MOVE_IN  (EnumSet.of(SIGNED),                    IN,        "办理入驻",     "incubation.settle", "arrival"),
    RESEAT   (EnumSet.of(IN),                        IN,        "调整工位",     "incubation.settle", "seats"),
    ASK      (EnumSet.of(IN),                        RENEWING,  "申请续约",     "incubation.apply",  "renewal-request"),
    DECLINE  (EnumSet.of(RENEWING),                  IN,        "不同意续约",   "incubation.review", "renewal-refusal"),
    RENEW    (EnumSet.of(IN, RENEWING),              IN,        "续签协议",     "incubation.sign",   "renewal"),
    LEAVE    (EnumSet.of(IN, RENEWING),              LEAVING,   "申请退出",     "incubation.apply",  "leave"),
    EXIT     (EnumSet.of(IN, RENEWING),              LEAVING,   "责令退出",     "incubation.exit",   "exit"),
    TICK     (EnumSet.of(LEAVING),                   LEAVING,   "核对交接",     "incubation.settle", "handover"),
    CLOSE    (EnumSet.of(LEAVING),                   OUT,       "办结退出",     "incubation.settle", "departure");

    private final Step<SettlementStage> step;

    SettlementMove(Set<SettlementStage> from, SettlementStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<SettlementStage> step() { return step; }
}
