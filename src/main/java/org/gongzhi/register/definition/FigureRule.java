package org.gongzhi.register.definition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a register's entries.
 *
 * @param field   what is summed up or counted once; null for rows and shares
 * @param on      the date or period by which an entry falls into what is asked; null when a state decides
 * @param entered it counts when this state is entered for the first time; null when it does not
 * @param standing it counts what stands in these states at the end of the period; empty when it does not
 * @param by      the field that parts it; null when nothing does
 * @param counts  of a share: a yes-or-no field, or the states that count
 */
public record FigureRule(String key, String label, String unit, String means, Count count, @Nullable String field, @Nullable String on, @Nullable String entered,
        Set<String> standing, @Nullable String by, @Nullable String countsField, Set<String> countsStates) {

    public enum Count { ROWS, DISTINCT, SUM, SHARE }
}
