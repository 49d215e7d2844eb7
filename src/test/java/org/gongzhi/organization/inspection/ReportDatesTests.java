package org.gongzhi.organization.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.supervision.GivenRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when the report of 2025 has to be where. (domain.md C2) */
class ReportDatesTests {

    @ParameterizedTest(name = "{0}: unit {1}, registrar {2}")
    @CsvSource(nullValues = "-", value = {"SOCIAL_GROUP, 2026-03-31, 2026-05-31", "SERVICE_INSTITUTION, 2026-03-31, 2026-05-31", "FOUNDATION, -, 2026-03-31"})
    void eachKindHasItsDates(OrganizationKind kind, @Nullable LocalDate unit, LocalDate registrar) {
        assertThat(ReportDates.of(kind, 2025, GivenRules.on(LocalDate.of(2026, 1, 1)))).isEqualTo(new ReportDates(unit, registrar));
    }
}
