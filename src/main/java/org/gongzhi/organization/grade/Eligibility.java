package org.gongzhi.organization.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.RuleSet;

/** Who may be assessed, by the numbers of the day of the application: 39号令 until 2026-02-28, the revised rules from 2026-03-01. (domain.md C2) */
record Eligibility(RuleSet rules) {

    /** A bar and its sentence. */
    private record Bar(String code, Predicate<Applicant> holds) {}

    /** Why it may not be; empty when it may. Codes of {@code messages/supervision.properties}. */
    List<String> bars(Applicant it, LocalDate on) {
        return Stream.of(
                new Bar("organization.grade.bar.young", one -> one.registeredOn() == null || on.isBefore(one.registeredOn().plusYears(rules.count(Rule.GRADE_YEARS_REGISTERED)))),
                new Bar("organization.grade.bar.held", one -> isHeld(one, on)),
                new Bar("organization.grade.bar.missed", one -> rules.isOn(Rule.GRADE_BARS_MISSED_CHECK) && one.lastCheck() == null),
                new Bar("organization.grade.bar.failed", one -> rules.isOn(Rule.GRADE_BARS_FAILED_CHECK) && "FAIL".equals(one.lastCheck())),
                new Bar("organization.grade.bar.basic", one -> rules.isOn(Rule.GRADE_BARS_TWICE_BASIC) && "BASIC".equals(one.lastCheck()) && "BASIC".equals(one.checkBefore())),
                new Bar("organization.grade.bar.penalty", one -> rules.isOn(Rule.GRADE_BARS_LIGHT_PENALTY) && one.lightPenalty()
                        || rules.isOn(Rule.GRADE_BARS_HEAVY_PENALTY) && one.heavyPenalty()),
                new Bar("organization.grade.bar.investigated", one -> rules.isOn(Rule.GRADE_BARS_INVESTIGATION) && one.investigated()))
                .filter(bar -> bar.holds().test(it)).map(Bar::code).toList();
    }

    /** Whether the field check may be a simple one. */
    boolean isSimple(Applicant it, LocalDate on) {
        return it.gradeFrom() != null && it.gradeUntil() != null && !on.isAfter(it.gradeUntil()) && on.isBefore(it.gradeFrom().plusYears(rules.count(Rule.GRADE_SIMPLE_YEARS)));
    }

    /** From when a grade that is granted on a day is valid, and until when. */
    LocalDate validFrom(LocalDate granted) { return rules.isOn(Rule.GRADE_FROM_JANUARY) ? LocalDate.of(granted.getYear() + 1, 1, 1) : granted; }

    LocalDate validUntil(LocalDate granted) { return validFrom(granted).plusYears(rules.count(Rule.GRADE_VALID_YEARS)).minusDays(1); }

    /** A grade in force bars; in its first years the revised rules let it be sought anew. */
    private boolean isHeld(Applicant it, LocalDate on) {
        if (it.gradeFrom() == null || it.gradeUntil() == null || on.isAfter(it.gradeUntil())) return false;
        return !on.isBefore(it.gradeFrom().plusYears(rules.count(Rule.GRADE_AGAIN_YEARS)));
    }
}
