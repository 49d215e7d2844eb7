package org.gongzhi.order.salon;

import java.time.Instant;

/**
 * What a salon is to be, as planned or revised.
 *
 * @param region the twelve-digit code of the community that hosts it
 * @param chair  who presides, usually the community's Party secretary
 * @param agenda what is to be talked about, a line each
 */
public record NewSalon(String title, String region, Instant startsAt, String place, String chair, String agenda) {}
