package org.gongzhi.appraisal.scheme;

import org.jspecify.annotations.Nullable;

/**
 * Where the condition holds, no better band than this remains.
 *
 * @param condition a formula over {@code total}, {@code group.…}, {@code item.…} and {@code fact.…}; groups are sums of points, unweighted
 * @param capBand   null: no band at all remains
 */
public record Gate(int position, String label, String condition, @Nullable String capBand) {}
