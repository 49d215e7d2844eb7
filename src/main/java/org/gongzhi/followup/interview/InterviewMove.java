package org.gongzhi.followup.interview;

import static org.gongzhi.followup.interview.InterviewStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that an interview can take. {@code COMPLETE} follows when both sides have signed. */
public enum InterviewMove implements Move<InterviewStage> {

    INVITE   (EnumSet.noneOf(InterviewStage.class),       INVITED,   "发出约谈通知", "interview.hold",   ""),
    CONFIRM  (EnumSet.of(INVITED),                        CONFIRMED, "确认参加",     "interview.answer", "confirmation"),
    HOLD     (EnumSet.of(INVITED, CONFIRMED, HELD),       HELD,      "登记约谈记录", "interview.hold",   "record"),
    SIGN     (EnumSet.of(HELD),                           HELD,      "签字",         "interview.read",   "signature"),
    COMPLETE (EnumSet.of(HELD),                           SIGNED,    "双方签字完毕", "interview.read",   ""),
    PASS     (EnumSet.of(SIGNED),                         PASSED,    "认定整改到位", "interview.hold",   "pass"),
    FAIL     (EnumSet.of(SIGNED),                         FAILED,    "认定整改不到位", "interview.hold", "failure"),
    CANCEL   (EnumSet.of(INVITED, CONFIRMED, HELD, SIGNED), CANCELLED, "取消约谈",   "interview.hold",   "cancellation");

    private final Step<InterviewStage> step;

    InterviewMove(Set<InterviewStage> from, InterviewStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<InterviewStage> step() { return step; }
}
