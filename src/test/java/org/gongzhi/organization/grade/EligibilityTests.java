package org.gongzhi.organization.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongzhi.organization.supervision.GivenRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be assessed on the last day of the old rules and on the first of the revised ones. (domain.md C2) */
class EligibilityTests {

    private static final LocalDate OLD = LocalDate.of(2026, 2, 28);
    private static final LocalDate REVISED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0}: {7} by the old rules, {8} by the revised ones")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing against it         | 2020-01-01 | PASS  | PASS  | false | false | false | -           | -
            no check                   | 2020-01-01 | -     | PASS  | false | false | false | missed      | missed
            failed                     | 2020-01-01 | FAIL  | PASS  | false | false | false | failed      | -
            twice basic                | 2020-01-01 | BASIC | BASIC | false | false | false | basic       | -
            once basic                 | 2020-01-01 | BASIC | PASS  | false | false | false | -           | -
            a light penalty            | 2020-01-01 | PASS  | PASS  | true  | false | false | penalty     | -
            a heavy penalty            | 2020-01-01 | PASS  | PASS  | false | true  | false | penalty     | penalty
            under investigation        | 2020-01-01 | PASS  | PASS  | false | false | true  | investigated| -
            two years on the old day   | 2024-02-28 | PASS  | PASS  | false | false | false | -           | -
            a day less                 | 2024-03-01 | PASS  | PASS  | false | false | false | young       | -
            not registered             | -          | PASS  | PASS  | false | false | false | young       | young
            """)
    void theBarsOfBothRules(String what, @Nullable LocalDate registered, @Nullable String last, @Nullable String before, boolean light, boolean heavy, boolean investigated,
            @Nullable String old, @Nullable String revised) {
        var it = new Applicant(registered, last, before, light, heavy, investigated, null, null);
        assertThat(bars(it, OLD)).isEqualTo(old);
        assertThat(bars(it, REVISED)).isEqualTo(revised);
    }

    @ParameterizedTest(name = "a grade from {0} until {1}, sought anew on {2}: barred {3}, simple {4}")
    @CsvSource(textBlock = """
            2024-01-01, 2028-12-31, 2026-02-28, true,  false
            2024-01-01, 2028-12-31, 2026-03-01, false, false
            2024-06-01, 2029-05-31, 2026-03-01, false, true
            2024-06-01, 2029-05-31, 2026-05-31, false, true
            2024-06-01, 2029-05-31, 2026-06-01, false, false
            2022-05-01, 2027-04-30, 2026-04-30, false, false
            2022-05-01, 2027-04-30, 2026-05-01, true,  false
            2021-03-02, 2026-03-01, 2026-03-01, true,  false
            2021-03-01, 2026-02-28, 2026-03-01, false, false
            """)
    void aGradeInForceBarsUnlessTheRevisedRulesLetItBeSoughtAnew(LocalDate from, LocalDate until, LocalDate on, boolean barred, boolean simple) {
        var it = new Applicant(LocalDate.of(2015, 1, 1), "PASS", "PASS", false, false, false, from, until);
        var rules = new Eligibility(GivenRules.on(on));
        assertThat(rules.bars(it, on).contains("organization.grade.bar.held")).isEqualTo(barred);
        assertThat(rules.isSimple(it, on)).isEqualTo(simple);
    }

    @ParameterizedTest(name = "granted {0}: valid {1} to {2}")
    @CsvSource({"2026-02-28, 2026-02-28, 2031-02-27", "2026-03-01, 2027-01-01, 2031-12-31", "2026-12-31, 2027-01-01, 2031-12-31"})
    void howLongAGradeIsValid(LocalDate granted, LocalDate from, LocalDate until) {
        var rules = new Eligibility(GivenRules.on(granted));
        assertThat(rules.validFrom(granted)).isEqualTo(from);
        assertThat(rules.validUntil(granted)).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0} points are {1}A")
    @CsvSource({"1000, 5", "900, 5", "899.9, 4", "800, 4", "799.9, 3", "700, 3", "699.9, 2", "600, 2", "599.9, 1", "0, 1"})
    void theBandsAreClosedBelow(BigDecimal score, int grade) { assertThat(GivenRules.on(REVISED).grade(score)).isEqualTo(grade); }

    private static @Nullable String bars(Applicant it, LocalDate on) {
        var bars = new Eligibility(GivenRules.on(on)).bars(it, on);
        assertThat(bars).hasSizeLessThan(2);
        return bars.isEmpty() ? null : bars.get(0).substring(bars.get(0).lastIndexOf('.') + 1);
    }
}
