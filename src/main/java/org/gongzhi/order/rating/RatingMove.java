package org.gongzhi.order.rating;

import static org.gongzhi.order.rating.RatingStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;

/** Every step that a rating can take. {@code RATE} begins nowhere; no step changes what the resident said. */
public enum RatingMove implements Move<RatingStage> {

    RATE    (EnumSet.noneOf(RatingStage.class), COUNTED,  "评价",     "rating.record",  ""),
    FOLLOW  (EnumSet.of(COUNTED),               FOLLOWED, "登记回访", "rating.follow",  "follow-up"),
    EXCLUDE (EnumSet.of(COUNTED, FOLLOWED),     EXCLUDED, "复核剔除", "rating.exclude", "exclusion");

    private final Set<RatingStage> from;
    private final RatingStage to;
    private final String label;
    private final String permission;
    private final String noun;

    RatingMove(Set<RatingStage> from, RatingStage to, String label, String permission, String noun) {
        this.from = from;
        this.to = to;
        this.label = label;
        this.permission = permission;
        this.noun = noun;
    }

    @Override public Set<RatingStage> from() { return from; }

    @Override public RatingStage to() { return to; }

    @Override public String label() { return label; }

    @Override public String permission() { return permission; }

    /** What the move makes, and therefore the last part of its address: {@code POST /ratings/{id}/exclusion}. */
    public String noun() { return noun; }
}
