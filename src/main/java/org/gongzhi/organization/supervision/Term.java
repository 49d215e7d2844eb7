package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Until when something has to happen while a matter {@code m} stands so.
 *
 * @param holds a condition of SQL, such as {@code m.stage = 'DECIDED'}
 * @param day   the column, or an expression, of the last day
 */
public record Term(String holds, String day) {

    static String due(List<Term> terms) { return terms.stream().map(term -> "when " + term.holds + " then " + term.day).collect(Collectors.joining(" ", "case ", " end")); }

    /** A plain condition on stage and day, so that an index on them serves it. */
    static String late(List<Term> terms) { return terms.stream().map(term -> term.holds + " and " + term.day + " < :today").collect(Collectors.joining(" or ")); }
}
