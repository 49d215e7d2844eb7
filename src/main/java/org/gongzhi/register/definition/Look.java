package org.gongzhi.register.definition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a register is laid out.
 *
 * @param calendar the date by which the month shows entries; null without a calendar
 * @param columns  the fields of the list
 * @param shown    the states whose entries the public sees
 */
public record Look(View view, @Nullable String calendar, List<String> columns, boolean oldestFirst, String printTitle, List<String> printed, Set<String> shown) {

    public enum View { LIST, BOARD, CALENDAR }
}
