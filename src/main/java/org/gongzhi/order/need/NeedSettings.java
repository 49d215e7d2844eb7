package org.gongzhi.order.need;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param similar from which share of common character pairs two needs count as near duplicates
 * @param answerWithinWorkingDays how many working days the community has to do something about a need
 * @param reopenWithin how long after the service a resident can say that it did not solve the matter
 */
@Validated
@ConfigurationProperties("gongzhi.need")
record NeedSettings(
        @DefaultValue("0.30") @DecimalMin("0.05") @DecimalMax("1.00") double similar,
        @DefaultValue("3") @Min(1) @Max(60) int answerWithinWorkingDays,
        @DefaultValue("15d") Period reopenWithin) {}
