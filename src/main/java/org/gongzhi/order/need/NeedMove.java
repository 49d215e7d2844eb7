package org.gongzhi.order.need;

import static org.gongzhi.order.need.NeedStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/**
 * Every step that a need can take. Staff press {@code DECLINE}, residents {@code WITHDRAW} and {@code REOPEN}; the others
 * follow from the order and from the rating, and carry the permission of whoever causes them.
 */
public enum NeedMove implements Move<NeedStage> {

    SUBMIT   (EnumSet.noneOf(NeedStage.class),    NEW,       "提出需求",     "need.record",  ""),
    ORDER    (EnumSet.of(NEW, REOPENED),          ORDERED,   "编入订单",     "order.draft",  ""),
    RELEASE  (EnumSet.of(ORDERED),                NEW,       "订单取消，重新等待处理", "order.cancel", ""),
    SERVE    (EnumSet.of(ORDERED),                SERVED,    "服务完成",     "order.accept", ""),
    CLOSE    (EnumSet.of(SERVED),                 CLOSED,    "办结",         "rating.record", ""),
    REOPEN   (EnumSet.of(SERVED, CLOSED),         REOPENED,  "反映没有解决", "rating.record", "reopening"),
    DECLINE  (EnumSet.of(NEW, REOPENED),          DECLINED,  "不予受理",     "need.decline", "refusal"),
    WITHDRAW (EnumSet.of(NEW, REOPENED),          WITHDRAWN, "撤回",         "need.record",  "withdrawal");

    private final Step<NeedStage> step;

    NeedMove(Set<NeedStage> from, NeedStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<NeedStage> step() { return step; }
}
