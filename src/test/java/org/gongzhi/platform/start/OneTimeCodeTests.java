package org.gongzhi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;

class OneTimeCodeTests {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final OneTimeCode code = new OneTimeCode(new Clock() {

        @Override public Instant instant() { return now; }

        @Override public ZoneOffset getZone() { return ZoneOffset.UTC; }

        @Override public Clock withZone(java.time.ZoneId zone) { return this; }
    });

    @Test
    void itMayBeTypedWithoutItsHyphens() {
        assertThat(code.toString()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThatCode(() -> code.check(code.toString())).doesNotThrowAnyException();
        assertThatCode(() -> code.check(" " + code.toString().replace("-", "").toLowerCase())).doesNotThrowAnyException();
    }

    @Test
    void afterFiveWrongGuessesEvenTheRightOneHasToWait() {
        for (int guess = 0; guess < 5; guess++) refuses("AAAA-AAAA-AAAA", "start.wrong-code");
        refuses(code.toString(), "start.too-many-guesses");

        now = now.plus(Duration.ofMinutes(11));
        assertThatCode(() -> code.check(code.toString())).doesNotThrowAnyException();
    }

    private void refuses(String typed, String sentence) {
        assertThatThrownBy(() -> code.check(typed)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.getMessage()).contains(sentence));
    }
}
