package org.gongzhi.organization.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.supervision.GivenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the lists, to the day. (60号令; domain.md C2) */
class CreditTermsTests {

    private final CreditTerms terms = new CreditTerms(GivenRules.on(LocalDate.of(2026, 1, 1)));

    @ParameterizedTest(name = "{0}, listed {1}, clean since {2}, ended {3}: leaves from {4}")
    @CsvSource(delimiter = '|', textBlock = """
            REPORT_MISSED           | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            REPORT_DEFECTIVE        | 2026-06-04 | 2026-08-01 | false | 2026-06-04
            NO_PARTY                | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            RECTIFICATION_OVERDUE   | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            FUNDRAISING_UNQUALIFIED | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            FUNDRAISING_IDLE        | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            UNREACHABLE             | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            OTHER                   | 2026-06-04 | 2026-06-04 | false | 2026-06-04
            LIGHT_PENALTY           | 2026-06-04 | 2026-06-04 | false | 2026-12-04
            LIGHT_PENALTY           | 2026-08-31 | 2026-08-31 | false | 2027-02-28
            LIGHT_PENALTY           | 2026-06-04 | 2026-09-10 | false | 2027-03-10
            ABNORMAL_TOO_LONG       | 2026-06-04 | 2026-06-04 | false | 2028-06-04
            FRAUDULENT_CHANGE       | 2024-02-29 | 2024-02-29 | false | 2026-02-28
            SUSPENDED               | 2026-06-04 | 2026-06-04 | false | 2028-06-04
            HEAVY_FINE              | 2026-06-04 | 2027-01-15 | false | 2029-01-15
            REPEATED_PENALTIES      | 2026-06-04 | 2026-06-04 | false | 2028-06-04
            JUDGMENT_DEFAULTER      | 2026-06-04 | 2026-06-04 | true  | 2028-06-04
            REVOKED                 | 2026-06-04 | 2026-06-04 | false | 2028-06-04
            REVOKED                 | 2026-06-04 | 2026-06-04 | true  | 2026-06-04
            """)
    void eachCauseHasItsTerm(CreditCause cause, LocalDate listed, LocalDate clean, boolean ended, LocalDate from) {
        assertThat(terms.leavesFrom(cause, listed, clean, ended)).isEqualTo(from);
    }

    @ParameterizedTest(name = "abnormal since {0}: serious on {1} is {2}")
    @CsvSource({"2024-06-04, 2026-06-03, false", "2024-06-04, 2026-06-04, true", "2024-06-04, 2026-06-05, true", "2024-02-29, 2026-02-28, false", "2024-02-29, 2026-03-01, true"})
    void twoYearsOnTheAbnormalListAreSerious(LocalDate since, LocalDate today, boolean serious) { assertThat(terms.isTooLong(since, today)).isEqualTo(serious); }

    @ParameterizedTest(name = "a fine of {0} is {1}")
    @CsvSource({"0.01, LIGHT_PENALTY", "49999.99, LIGHT_PENALTY", "50000.00, HEAVY_FINE", "50000.01, HEAVY_FINE"})
    void fiftyThousandIsTheLine(BigDecimal fine, CreditCause cause) { assertThat(terms.ofFine(fine)).isEqualTo(cause); }

    @ParameterizedTest(name = "one on {0} and another on {1} are too many: {2}")
    @CsvSource({"2023-06-04, 2026-06-04, true", "2023-06-03, 2026-06-04, false", "2026-06-04, 2026-06-04, true"})
    void twoPenaltiesWithinThreeYearsAreTooMany(LocalDate first, LocalDate second, boolean tooMany) { assertThat(terms.isTooOften(List.of(first), second)).isEqualTo(tooMany); }

    @Test
    void onePenaltyIsNotTooMany() { assertThat(terms.isTooOften(List.of(), LocalDate.of(2026, 6, 4))).isFalse(); }

    @Test
    void aCauseTellsItsList() {
        assertThat(CreditCause.values()).filteredOn(cause -> cause.list() == CreditList.ABNORMAL).hasSize(9);
        assertThat(CreditCause.values()).filteredOn(cause -> cause.list() == CreditList.SERIOUS).hasSize(7).noneMatch(CreditCause::isRemediable);
    }
}
