package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;

/** Items that are weighed together. @param weight what each point of its items counts in the total; 0: noted, but not counted */
public record Group(String code, String label, BigDecimal weight, int position) {}
