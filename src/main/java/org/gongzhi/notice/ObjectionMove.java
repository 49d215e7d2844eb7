package org.gongzhi.notice;

import static org.gongzhi.notice.ObjectionStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that an objection can take. {@code RAISE} begins nowhere. */
public enum ObjectionMove implements Move<ObjectionStage> {

    RAISE  (EnumSet.noneOf(ObjectionStage.class), RECEIVED, "提出异议",   "notice.object", ""),
    UPHOLD (EnumSet.of(RECEIVED),                 UPHELD,   "认定成立",   "notice.handle", "uphold"),
    REJECT (EnumSet.of(RECEIVED),                 REJECTED, "认定不成立", "notice.handle", "rejection");

    private final Step<ObjectionStage> step;

    ObjectionMove(Set<ObjectionStage> from, ObjectionStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<ObjectionStage> step() { return step; }
}
