package org.gongzhi.order.rating;

import static org.gongzhi.order.rating.RatingStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a rating can take. {@code RATE} begins nowhere; no step changes what the resident said. */
public enum RatingMove implements Move<RatingStage> {

    RATE    (EnumSet.noneOf(RatingStage.class), COUNTED,  "评价",     "rating.record",  ""),
    FOLLOW  (EnumSet.of(COUNTED),               FOLLOWED, "登记回访", "rating.follow",  "follow-up"),
    EXCLUDE (EnumSet.of(COUNTED, FOLLOWED),     EXCLUDED, "复核剔除", "rating.exclude", "exclusion");

    private final Step<RatingStage> step;

    RatingMove(Set<RatingStage> from, RatingStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<RatingStage> step() { return step; }
}
