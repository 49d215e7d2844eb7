package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;

/** A step of a mapping: from this value on, closed below, so many points. */
public record Mark(BigDecimal floor, BigDecimal points) {}
