package org.gongzhi.indicator;

import java.time.YearMonth;

/** A month was closed, or corrected: its figures are frozen in this version. */
public record MonthClosed(YearMonth month, int version) {}
