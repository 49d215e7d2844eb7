package org.gongzhi.platform.backup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param nightly        whether a backup is made every night
 * @param directory      where those of the nights are kept; on another disk, if there is one
 * @param at             when, by the clock of Asia/Shanghai
 * @param keepDays       how many of the last nights are kept
 * @param keepWeeks      of how many weeks before them one is kept
 * @param testEvery      how long after a test restore the next is made
 * @param passphrase     seals the keys in a bundle
 * @param passphraseFile a file that holds it, instead
 */
@Validated
@ConfigurationProperties("gongzhi.backup")
record BackupSettings(
        @DefaultValue("true") boolean nightly,
        @NotNull @DefaultValue("data/backups") Path directory,
        @NotNull @DefaultValue("02:30") LocalTime at,
        @Positive @DefaultValue("7") int keepDays,
        @PositiveOrZero @DefaultValue("5") int keepWeeks,
        @NotNull @DefaultValue("7d") Duration testEvery,
        @Nullable String passphrase,
        @Nullable Path passphraseFile) {}
