package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param floor        closed below: a total of exactly this much is in the band
 * @param quotaPercent at most so many of the subjects counted, rounded down; equals at the border all stay below; null: any number
 * @param consequence  a code of {@code appraisal_consequence}, for whoever acts on it
 */
public record Band(String code, String label, BigDecimal floor, @Nullable BigDecimal quotaPercent, @Nullable String consequence) {}
