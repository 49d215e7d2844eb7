package org.gongzhi.party.development;

import static org.gongzhi.party.development.DevelopmentStage.ACTIVIST;
import static org.gongzhi.party.development.DevelopmentStage.APPLICANT;
import static org.gongzhi.party.development.DevelopmentStage.CANCELLED;
import static org.gongzhi.party.development.DevelopmentStage.CONVERTING;
import static org.gongzhi.party.development.DevelopmentStage.ENDED;
import static org.gongzhi.party.development.DevelopmentStage.FULL;
import static org.gongzhi.party.development.DevelopmentStage.OBJECT;
import static org.gongzhi.party.development.DevelopmentStage.PROBATIONARY;
import static org.gongzhi.party.development.DevelopmentStage.VOTED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of developing a member. Those that stay where they are are owed before the next stage. */
public enum DevelopmentMove implements Move<DevelopmentStage> {

    APPLY     (EnumSet.noneOf(DevelopmentStage.class), APPLICANT,    "递交入党申请书",       "development.keep",    ""),
    TALK      (EnumSet.of(APPLICANT),                  APPLICANT,    "党组织派人谈话",       "development.keep",    "talk"),
    DECIDE    (EnumSet.of(APPLICANT),                  ACTIVIST,     "确定为入党积极分子",   "development.keep",    "decision"),
    REVIEW    (EnumSet.of(ACTIVIST, OBJECT),           ACTIVIST,     "半年考察",             "development.keep",    "review"),
    PROPOSE   (EnumSet.of(ACTIVIST),                   OBJECT,       "确定为发展对象",       "development.keep",    "proposal"),
    INTRODUCE (EnumSet.of(OBJECT),                     OBJECT,       "确定入党介绍人",       "development.keep",    "introducers"),
    CHECK     (EnumSet.of(OBJECT),                     OBJECT,       "完成政治审查",         "development.keep",    "check"),
    TRAIN     (EnumSet.of(OBJECT),                     OBJECT,       "完成集中培训",         "development.keep",    "training"),
    SHOW      (EnumSet.of(OBJECT),                     OBJECT,       "公示",                 "development.keep",    "notice"),
    VOTE      (EnumSet.of(OBJECT),                     VOTED,        "支部大会通过接收",     "development.keep",    "vote"),
    SPEAK     (EnumSet.of(VOTED),                      VOTED,        "上级派人谈话",         "development.approve", "interview"),
    APPROVE   (EnumSet.of(VOTED),                      PROBATIONARY, "批准为预备党员",       "development.approve", "approval"),
    REDO      (EnumSet.of(VOTED),                      OBJECT,       "退回重新履行手续",     "development.approve", "return"),
    EXTEND    (EnumSet.of(PROBATIONARY),               PROBATIONARY, "延长预备期",           "development.keep",    "extension"),
    CONVERT   (EnumSet.of(PROBATIONARY),               CONVERTING,   "支部大会通过转正",     "development.keep",    "conversion"),
    CONFIRM   (EnumSet.of(CONVERTING),                 FULL,         "批准转正",             "development.approve", "confirmation"),
    CANCEL    (EnumSet.of(PROBATIONARY, CONVERTING),   CANCELLED,    "取消预备党员资格",     "development.approve", "cancellation"),
    END       (EnumSet.of(APPLICANT, ACTIVIST, OBJECT), ENDED,       "终止培养",             "development.keep",    "end");

    private final Step<DevelopmentStage> step;

    DevelopmentMove(Set<DevelopmentStage> from, DevelopmentStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<DevelopmentStage> step() { return step; }

    /** A review leaves them where they are. */
    @Override
    public DevelopmentStage after(DevelopmentStage stage) {
        if (this != REVIEW || !isOpenIn(stage)) return Move.super.after(stage);
        return stage;
    }
}
