package org.gongzhi.platform.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param every   how often it is looked what is due
 * @param workers how many letters one program carries at once; each takes a connection of the database
 * @param pauses  after the first, second … failure; after the last one a letter is given up
 * @param keep    how long what is over is kept
 */
@Validated
@ConfigurationProperties("gongzhi.outbox")
record OutboxSettings(
        @DefaultValue("2s") Duration every,
        @DefaultValue("2") @Min(1) @Max(8) int workers,
        @DefaultValue({"5s", "30s", "2m", "10m", "30m", "1h", "3h", "6h", "12h", "24h"}) @NotEmpty List<Duration> pauses,
        @DefaultValue("30d") Duration keep) {

    private static final double JITTER = 0.2;

    boolean isLast(int triesBefore) { return triesBefore >= pauses.size(); }

    /** A fifth more or less, so that what failed together does not come back together. */
    Duration pause(int triesBefore) {
        var pause = pauses.get(Math.min(triesBefore, pauses.size() - 1));
        return Duration.ofMillis(Math.round(pause.toMillis() * ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER)));
    }
}
