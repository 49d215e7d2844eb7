package org.gongzhi.order.rating;

import java.util.UUID;

/** A resident is not satisfied. */
public record LowRating(RatingId rating, UUID need, UUID order, UUID organization, String region, String title, Level level) {}
