package org.gongzhi.order.rating;

/** @param level 1 很不满意 to 5 非常满意 */
public record NewRating(int level, Solved solved, String comment) {}
