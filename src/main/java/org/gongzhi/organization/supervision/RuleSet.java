package org.gongzhi.organization.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The numbers of supervision as they are in force on one day. */
public record RuleSet(Map<Rule, BigDecimal> values) {

    /** @throws IllegalStateException when nothing is in force: the migrations begin in 2020 */
    public BigDecimal number(Rule rule) {
        var value = values.get(rule);
        if (value == null) throw new IllegalStateException("no " + rule + " is in force");
        return value;
    }

    public int count(Rule rule) { return number(rule).intValueExact(); }

    public boolean isOn(Rule rule) { return number(rule).signum() > 0; }

    /** The day of a year that the rule names. */
    public LocalDate day(Rule rule, int year) {
        int day = count(rule);
        return LocalDate.of(year, day / 100, day % 100);
    }

    /** The grade of a score, 1 to 5: bands are closed below. */
    public int grade(BigDecimal score) {
        if (score.compareTo(number(Rule.GRADE_5A)) >= 0) return 5;
        if (score.compareTo(number(Rule.GRADE_4A)) >= 0) return 4;
        if (score.compareTo(number(Rule.GRADE_3A)) >= 0) return 3;
        return score.compareTo(number(Rule.GRADE_2A)) >= 0 ? 2 : 1;
    }
}
