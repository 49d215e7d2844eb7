package org.gongzhi.platform.limit;

import java.time.Duration;

/** More than the {@link Limit} allows. Answered with 429 and how long to wait. */
public class TooMany extends RuntimeException {

    private final Duration wait;

    public TooMany(Duration wait) {
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() { return Math.max(1, (wait.toMillis() + 999) / 1000); }
}
