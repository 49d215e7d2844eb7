package org.gongzhi.indicator;

import java.util.List;

/**
 * What a figure comes to, and how that is made up.
 *
 * @param byMonth up to the present month
 * @param byField the one with most facts first; of all fields, also when one was asked for
 */
public record Cuts(FigureValue value, List<Part> byRegion, List<Part> byMonth, List<Part> byField) {}
