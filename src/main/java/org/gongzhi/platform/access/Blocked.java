package org.gongzhi.platform.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A try that comes too soon after too many wrong ones. Says nothing about whether it was right. */
public class Blocked extends AuthenticationException {

    private final Duration left;

    Blocked(Duration left) {
        super("blocked");
        this.left = left;
    }

    public long seconds() { return (left.toMillis() + 999) / 1000; }
}
