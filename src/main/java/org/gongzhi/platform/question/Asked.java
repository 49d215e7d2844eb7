package org.gongzhi.platform.question;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What was asked, as it travels hidden with the question: for this form, until then, once. */
record Asked(String sum, Instant until, String id, int bits, String form) {

    private static final Duration VALID = Duration.ofMinutes(10);

    static Asked now(int sum, int bits, String form) {
        return new Asked(String.valueOf(sum), Instant.now().plus(VALID), UUID.randomUUID().toString(), bits, form);
    }

    static Asked of(String content) {
        var parts = content.split(" ", 5);
        return new Asked(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2], Integer.parseInt(parts[3]), parts[4]);
    }

    String content() { return sum + " " + until.getEpochSecond() + " " + id + " " + bits + " " + form; }
}
