package org.gongzhi.organization.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers as the migrations bring them, without a database: for tests of terms. */
public final class GivenRules {

    private static final Map<Rule, Integer> NUMBERS = Map.ofEntries(
            Map.entry(Rule.SOCIAL_GROUP_TO_UNIT, 331), Map.entry(Rule.SOCIAL_GROUP_TO_REGISTRAR, 531), Map.entry(Rule.SERVICE_TO_UNIT, 331), Map.entry(Rule.SERVICE_TO_REGISTRAR, 531),
            Map.entry(Rule.FOUNDATION_TO_REGISTRAR, 331), Map.entry(Rule.GRADE_5A, 900), Map.entry(Rule.GRADE_4A, 800), Map.entry(Rule.GRADE_3A, 700), Map.entry(Rule.GRADE_2A, 600),
            Map.entry(Rule.GRADE_YEARS_REGISTERED, 2), Map.entry(Rule.GRADE_VALID_YEARS, 5), Map.entry(Rule.GRADE_BARS_MISSED_CHECK, 1), Map.entry(Rule.GRADE_BARS_HEAVY_PENALTY, 1),
            Map.entry(Rule.CREDIT_LEAVE_MONTHS, 6), Map.entry(Rule.CREDIT_SERIOUS_YEARS, 2), Map.entry(Rule.CREDIT_FINE_LIMIT, 50_000), Map.entry(Rule.CREDIT_PENALTIES, 2),
            Map.entry(Rule.CREDIT_PENALTY_YEARS, 3), Map.entry(Rule.CREDIT_CLEAN_YEARS, 2));

    private static final LocalDate REVISED = LocalDate.of(2026, 3, 1);

    private GivenRules() {}

    public static RuleSet on(LocalDate day) {
        var values = new HashMap<Rule, BigDecimal>();
        NUMBERS.forEach((rule, number) -> values.put(rule, BigDecimal.valueOf(number)));
        var old = day.isBefore(REVISED) ? 1 : 0;
        for (var bar : List.of(Rule.GRADE_BARS_FAILED_CHECK, Rule.GRADE_BARS_TWICE_BASIC, Rule.GRADE_BARS_LIGHT_PENALTY, Rule.GRADE_BARS_INVESTIGATION)) values.put(bar, BigDecimal.valueOf(old));
        values.put(Rule.GRADE_FROM_JANUARY, BigDecimal.valueOf(1 - old));
        values.put(Rule.GRADE_AGAIN_YEARS, BigDecimal.valueOf(old == 1 ? 0 : 4));
        values.put(Rule.GRADE_SIMPLE_YEARS, BigDecimal.valueOf(old == 1 ? 0 : 2));
        return new RuleSet(values);
    }
}
