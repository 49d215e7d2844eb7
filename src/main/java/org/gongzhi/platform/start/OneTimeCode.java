package org.gongzhi.platform.start;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;

/** Proves that whoever types it sees the console of the machine: sixty bits, and few guesses. */
final class OneTimeCode {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GUESSES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Clock clock;
    private final String letters = new SecureRandom().ints(12, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    private final Deque<Instant> wrong = new ArrayDeque<>();

    OneTimeCode(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused {@code start.wrong-code}, {@code start.too-many-guesses} */
    synchronized void check(String typed) {
        var now = clock.instant();
        wrong.removeIf(guess -> guess.isBefore(now.minus(PAUSE)));
        if (wrong.size() >= GUESSES) throw new Refused("start.too-many-guesses", PAUSE.toMinutes()).at("code");
        var guess = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (MessageDigest.isEqual(guess.getBytes(StandardCharsets.UTF_8), letters.getBytes(StandardCharsets.UTF_8))) return;
        wrong.add(now);
        throw new Refused("start.wrong-code").at("code");
    }

    @Override public String toString() { return letters.replaceAll("(.{4})(?=.)", "$1-"); }
}
