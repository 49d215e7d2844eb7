package org.gongzhi.party.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No step before its time: the exact days of C1. */
class GuardsTests {

    private static final LocalDate VOTED = LocalDate.of(2025, 3, 10);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLY   | 2021-05-03 | development.age
            APPLY   | 2021-05-04 | fine
            TALK    | 2022-12-31 | development.talk.before
            TALK    | 2023-01-01 | fine
            DECIDE  | 2023-01-19 | development.talk.first
            DECIDE  | 2023-01-20 | fine
            PROPOSE | 2024-03-14 | development.activist.year
            PROPOSE | 2024-03-15 | fine
            VOTE    | 2025-03-09 | development.notice.running
            VOTE    | 2025-03-10 | fine
            APPROVE | 2025-06-10 | fine
            APPROVE | 2025-06-11 | development.approval.late
            CONVERT | 2026-03-09 | development.probation
            CONVERT | 2026-03-10 | fine
            CONFIRM | 2026-06-20 | fine
            CONFIRM | 2026-06-21 | development.confirmation.late
            """)
    void aStepHasItsFirstAndItsLastDay(DevelopmentMove move, LocalDate on, String said) {
        assertThat(said(move, course(2, 2, true, 3, 0, true, false, 0), on)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} with {1} reviews, {2} introducers, checked {3}, {4} days, {5} hours, talked to {6}: {7}")
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSE | 1 | 0 | false | 0 | 0  | false | development.reviews
            PROPOSE | 2 | 0 | false | 0 | 0  | false | fine
            VOTE    | 2 | 1 | true  | 3 | 0  | true  | development.introducers
            VOTE    | 2 | 2 | false | 3 | 0  | true  | development.check
            VOTE    | 2 | 2 | true  | 2 | 23 | true  | development.training
            VOTE    | 2 | 2 | true  | 2 | 24 | true  | fine
            VOTE    | 2 | 2 | true  | 3 | 0  | true  | fine
            APPROVE | 2 | 2 | true  | 3 | 0  | false | development.spoken
            """)
    void aStepWaitsForWhatIsOwed(DevelopmentMove move, int reviews, int people, boolean checked, int days, int hours, boolean spoken, String said) {
        assertThat(said(move, course(reviews, people, checked, days, hours, spoken, false, 0), VOTED.plusMonths(1))).isEqualTo(said);
    }

    @ParameterizedTest(name = "special {0}, on {1}: {2}")
    @CsvSource(textBlock = """
            false, 2025-06-11, development.approval.late
            true,  2025-09-10, fine
            true,  2025-09-11, development.approval.late
            """)
    void aSpecialCaseHasSixMonths(boolean special, LocalDate on, String said) {
        assertThat(said(DevelopmentMove.APPROVE, course(2, 2, true, 3, 0, true, special, 0), on)).isEqualTo(said);
    }

    @ParameterizedTest(name = "extended by {0} before: {1}")
    @CsvSource(textBlock = """
            0, fine
            6, development.extended
            12, development.extended
            """)
    void probationIsExtendedOnce(int before, String said) {
        assertThat(said(DevelopmentMove.EXTEND, course(2, 2, true, 3, 0, true, false, before), VOTED.plusYears(1))).isEqualTo(said);
    }

    private static Course course(int reviews, int people, boolean checked, int days, int hours, boolean spoken, boolean special, int extended) {
        return new Course(LocalDate.of(2003, 5, 4), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 20), LocalDate.of(2023, 3, 15), reviews, LocalDate.of(2024, 3, 15), people,
                checked ? LocalDate.of(2024, 6, 1) : null, days, hours, LocalDate.of(2025, 3, 9), VOTED, spoken ? VOTED : null, special, VOTED.plusYears(1), extended,
                LocalDate.of(2026, 3, 20));
    }

    private static String said(DevelopmentMove move, Course course, LocalDate on) {
        var refused = catchThrowableOfType(Refused.class, () -> Guards.check(move, course, on));
        return refused == null ? "fine" : refused.getMessage();
    }
}
