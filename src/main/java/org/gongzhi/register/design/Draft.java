package org.gongzhi.register.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A register while it is being made.
 *
 * @param basedOn the version that it began with; null for a new register
 */
public record Draft(String register, String yaml, @Nullable Integer basedOn, Instant changedAt, String changedBy) {

    public Sketch sketch() { return Sketch.of(yaml); }
}
