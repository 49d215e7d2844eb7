package org.gongzhi.order.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param within how long after the service a resident can rate it
 * @param followWithinWorkingDays how many working days the community has to follow a low rating up
 */
@Validated
@ConfigurationProperties("gongzhi.rating")
record RatingSettings(@DefaultValue("90d") Period within, @DefaultValue("3") @Min(1) @Max(60) int followWithinWorkingDays) {}
