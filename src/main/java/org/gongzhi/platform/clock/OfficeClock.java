package org.gongzhi.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one source of time. Real time in an office; a demo or a test sets it, for everybody ({@link #set}) or only for the
 * work that it does itself ({@link #at}). Its days are those of Asia/Shanghai.
 */
@Component
public class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ThreadLocal<Instant> ours = new ThreadLocal<>();
    private volatile @Nullable Instant set;

    @Override
    public Instant instant() {
        if (ours.get() != null) return ours.get();
        return set != null ? set : Instant.now();
    }

    /** From now on it is this time for everybody, until {@link #resume}. */
    public void set(Instant now) { set = now; }

    public void advance(Duration by) { set = instant().plus(by); }

    /** Back to real time. */
    public void resume() { set = null; }

    /** Does the work as if it were this time; others do not notice. */
    public <T> T at(Instant then, Supplier<T> work) {
        var before = ours.get();
        ours.set(then);
        try {
            return work.get();
        } finally {
            if (before == null) ours.remove();
            else ours.set(before);
        }
    }

    @Override public ZoneId getZone() { return ZONE; }

    @Override public Clock withZone(ZoneId zone) { return Clock.fixed(instant(), zone); }
}
