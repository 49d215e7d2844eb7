package org.gongzhi.organization.inspection;

import java.time.LocalDate;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.RuleSet;
import org.gongzhi.organization.supervision.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Until when the report of a year has to be where.
 *
 * @param unit      the competent unit; null for foundations, which report to the registrar alone
 * @param registrar the registrar
 */
record ReportDates(@Nullable LocalDate unit, LocalDate registrar) {

    /** The report of a year is due in the next one. (社会团体登记管理条例; 民办非企业单位登记管理暂行条例; 基金会管理条例) */
    static ReportDates of(OrganizationKind kind, int year, Rules rules) {
        var numbers = rules.on(LocalDate.of(year + 1, 1, 1));
        return of(kind, year, numbers);
    }

    static ReportDates of(OrganizationKind kind, int year, RuleSet numbers) {
        return switch (kind) {
            case FOUNDATION -> new ReportDates(null, numbers.day(Rule.FOUNDATION_TO_REGISTRAR, year + 1));
            case SOCIAL_GROUP -> new ReportDates(numbers.day(Rule.SOCIAL_GROUP_TO_UNIT, year + 1), numbers.day(Rule.SOCIAL_GROUP_TO_REGISTRAR, year + 1));
            default -> new ReportDates(numbers.day(Rule.SERVICE_TO_UNIT, year + 1), numbers.day(Rule.SERVICE_TO_REGISTRAR, year + 1));
        };
    }
}
