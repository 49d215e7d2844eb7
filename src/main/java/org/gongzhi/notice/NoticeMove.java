package org.gongzhi.notice;

import static org.gongzhi.notice.NoticeStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a notice can take. Time alone makes {@code EXPIRE} and {@code END}. */
public enum NoticeMove implements Move<NoticeStage> {

    PUBLISH  (EnumSet.noneOf(NoticeStage.class),          PUBLISHED, "发布公示", "notice.publish", ""),
    CORRECT  (EnumSet.of(PUBLISHED, PENDING, ENDED),      PUBLISHED, "更正",     "notice.publish", "correction"),
    EXPIRE   (EnumSet.of(PUBLISHED),                      PENDING,   "公示期满", "notice.publish", ""),
    END      (EnumSet.of(PUBLISHED, PENDING),             ENDED,     "公示结束", "notice.publish", ""),
    WITHDRAW (EnumSet.of(PUBLISHED, PENDING),             WITHDRAWN, "撤下",     "notice.publish", "withdrawal");

    private final Step<NoticeStage> step;

    NoticeMove(Set<NoticeStage> from, NoticeStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<NoticeStage> step() { return step; }
}
