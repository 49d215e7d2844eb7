package org.gongzhi.platform.access;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What follows when a log-in fails.
 *
 * @param freeFailures     after so many the next try has to wait: 2 seconds, 4, 8 … up to a minute
 * @param lockAfter        after so many nobody gets in under that name for a while
 * @param lockFor          how long that is; an administrator may shorten it
 * @param addressLockAfter the same for one network address, behind which a whole office may sit
 * @param forgetAfter      a failure counts so long
 */
@Validated
@ConfigurationProperties("gongzhi.log-in")
public record AttemptSettings(@DefaultValue("3") @Min(1) int freeFailures, @DefaultValue("10") @Min(2) int lockAfter, @DefaultValue("15m") Duration lockFor,
        @DefaultValue("100") @Min(2) int addressLockAfter, @DefaultValue("1d") Duration forgetAfter) {}
