package org.gongzhi.order.rating;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param within how long after the service a resident can rate it */
@ConfigurationProperties("gongzhi.rating")
record RatingSettings(@DefaultValue("90d") Period within) {}
