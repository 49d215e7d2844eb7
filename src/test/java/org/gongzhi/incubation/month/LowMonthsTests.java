package org.gongzhi.incubation.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The replay case of seed 002, and the edges that the seed does not speak of. (domain.md R12, C8) */
class LowMonthsTests {

    static final ScoreRule RULE = new ScoreRule(LocalDate.of(2020, 1, 1), new BigDecimal("6.0"), 3, 5, 20, 3, 20, "测试");

    private final LowMonths low = new LowMonths(List.of(RULE));

    /** A number is a month's points, x an exempt month, ? one not settled, - one in which nobody was there. The last column is the last month of the row. */
    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "5.9 5.9 5.9,         2026-01, 2026-03",
        "5.9 6.0 5.9 5.9,     2026-01,",
        "6.0 6.0 6.0,         2026-01,",
        "5 5 5,               2025-11, 2026-01",
        "5.9 x 5.9 x x 5.9,   2026-01, 2026-06",
        "5.9 5.9 x,           2026-01,",
        "5.9 5.9 ? 5.9,       2026-01,",
        "5.9 5.9 5.9 ?,       2026-01, 2026-03",
        "5.9 5.9 - 5.9,       2026-01,",
        "5.99 5.999 5.9,      2026-01, 2026-03",
        "0 0,                 2026-01,",
        "9 5 5 5 5 9,         2025-10, 2026-01"
    })
    void threeMonthsInARowStrictlyBelowSixAreTooMany(String months, YearMonth first, YearMonth last) {
        var row = low.row(history(months, first), null);

        if (last == null) assertThat(row).isEmpty();
        else assertThat(row).hasSize(3).endsWith(last);
    }

    @Test
    void whatHasHadItsConsequenceDoesNotCountAgain() {
        var months = history("5 5 5 5 5 5", YearMonth.of(2026, 1));

        assertThat(low.row(months, LocalDate.of(2026, 3, 20))).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5));
        assertThat(low.row(months, LocalDate.of(2026, 4, 1))).endsWith(YearMonth.of(2026, 6));
        assertThat(low.row(months, LocalDate.of(2026, 5, 1))).isEmpty();
    }

    @Test
    void eachMonthIsJudgedByTheRuleOfItsOwnTime() {
        var strict = new ScoreRule(LocalDate.of(2026, 3, 1), new BigDecimal("7.0"), 2, 5, 20, 3, 20, "更严");
        var rules = new LowMonths(List.of(RULE, strict));

        assertThat(rules.row(history("6.5 6.5", YearMonth.of(2026, 1)), null)).isEmpty();
        assertThat(rules.row(history("6.5 6.5 6.5 6.5", YearMonth.of(2026, 1)), null)).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    }

    private static List<Month> history(String months, YearMonth first) {
        var history = new ArrayList<Month>();
        var month = first;
        for (var word : Stream.of(months.split(" ")).toList()) {
            if (word.equals("x")) history.add(Month.exempt(month));
            else if (word.equals("?")) history.add(Month.unscored(month));
            else if (!word.equals("-")) history.add(Month.scored(month, new BigDecimal(word)));
            month = month.plusMonths(1);
        }
        return history;
    }
}
