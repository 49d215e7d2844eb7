package org.gongzhi.appraisal.mark;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param item     the item's code
 * @param evidence what proves it besides photos, such as the number of a record; null when nothing
 */
public record NewMark(UUID subject, String item, BigDecimal points, String note, @Nullable String evidence) {}
