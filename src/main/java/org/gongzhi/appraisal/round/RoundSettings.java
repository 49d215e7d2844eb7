package org.gongzhi.appraisal.round;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param objectionWorkingDays how many working days subjects have to appeal after publication
 * @param disagreement         from which share of an item's full mark on the distance of the highest and lowest mark is flagged
 * @param voices               how many voices a mean of the public needs where the scheme does not say
 * @param voicesPerDevice      how many subjects of a round one device may say something about
 * @param tieYears             for how many years after somebody left an organization they do not score it
 */
@Validated
@ConfigurationProperties("gongzhi.appraisal")
public record RoundSettings(@DefaultValue("5") @Min(1) @Max(60) int objectionWorkingDays,
        @DefaultValue("0.25") @DecimalMin("0.01") @DecimalMax("1") BigDecimal disagreement, @DefaultValue("10") @Min(1) int voices,
        @DefaultValue("5") @Min(1) int voicesPerDevice, @DefaultValue("1") @Min(0) @Max(20) int tieYears) {}
