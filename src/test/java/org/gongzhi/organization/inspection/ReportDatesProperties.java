package org.gongzhi.organization.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.supervision.GivenRules;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.RuleSet;

/** Whatever days a district sets: the dates are those on which somebody who turns the pages of next year's calendar stops. (domain.md C2) */
class ReportDatesProperties {

    @Property(tries = 1_000)
    void theDatesAreFoundByTurningThePagesOfNextYear(@ForAll long seed, @ForAll @IntRange(min = 2000, max = 2100) int year) {
        var random = new Random(seed);
        var rules = new HashMap<>(GivenRules.on(LocalDate.of(2026, 1, 1)).values());
        var days = new HashMap<Rule, int[]>();
        for (var rule : new Rule[] {Rule.SOCIAL_GROUP_TO_UNIT, Rule.SOCIAL_GROUP_TO_REGISTRAR, Rule.SERVICE_TO_UNIT, Rule.SERVICE_TO_REGISTRAR, Rule.FOUNDATION_TO_REGISTRAR}) {
            var day = new int[] {1 + random.nextInt(12), 1 + random.nextInt(28)};
            days.put(rule, day);
            rules.put(rule, BigDecimal.valueOf(day[0] * 100L + day[1]));
        }
        var numbers = new RuleSet(rules);
        assertThat(ReportDates.of(OrganizationKind.FOUNDATION, year, numbers)).isEqualTo(new ReportDates(null, turned(days, Rule.FOUNDATION_TO_REGISTRAR, year)));
        assertThat(ReportDates.of(OrganizationKind.SOCIAL_GROUP, year, numbers))
                .isEqualTo(new ReportDates(turned(days, Rule.SOCIAL_GROUP_TO_UNIT, year), turned(days, Rule.SOCIAL_GROUP_TO_REGISTRAR, year)));
        assertThat(ReportDates.of(OrganizationKind.SERVICE_INSTITUTION, year, numbers))
                .isEqualTo(new ReportDates(turned(days, Rule.SERVICE_TO_UNIT, year), turned(days, Rule.SERVICE_TO_REGISTRAR, year)));
    }

    private static LocalDate turned(Map<Rule, int[]> days, Rule rule, int year) {
        var page = LocalDate.of(year, 12, 31).plusDays(1);
        while (page.getMonthValue() != days.get(rule)[0] || page.getDayOfMonth() != days.get(rule)[1]) page = page.plusDays(1);
        return page;
    }
}
