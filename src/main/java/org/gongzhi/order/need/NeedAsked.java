package org.gongzhi.order.need;

/** Somebody has asked for something. */
public record NeedAsked(NeedId need, String region, String title) {}
