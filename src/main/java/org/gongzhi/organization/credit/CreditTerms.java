package org.gongzhi.organization.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.RuleSet;

/** The terms of the lists as the numbers of one day have them. (60号令; domain.md C2) */
record CreditTerms(RuleSet rules) {

    /**
     * The first day on which an entry may leave.
     *
     * @param cleanSince since when nothing new has come: a relapse begins the term anew
     * @param ended      whether the organization is deregistered or revoked by now
     */
    LocalDate leavesFrom(CreditCause cause, LocalDate listedOn, LocalDate cleanSince, boolean ended) {
        if (cause == CreditCause.REVOKED && ended) return listedOn;
        if (cause.list() == CreditList.SERIOUS) return cleanSince.plusYears(rules.count(Rule.CREDIT_CLEAN_YEARS));
        return cause.isRemediable() ? listedOn : cleanSince.plusMonths(rules.count(Rule.CREDIT_LEAVE_MONTHS));
    }

    /** Whether it has been on the abnormal list so long that it is a serious matter. */
    boolean isTooLong(LocalDate since, LocalDate today) { return !since.isAfter(tooLongSince(today)); }

    LocalDate tooLongSince(LocalDate today) { return today.minusYears(rules.count(Rule.CREDIT_SERIOUS_YEARS)); }

    /** What a fine leads to. */
    CreditCause ofFine(BigDecimal amount) { return amount.compareTo(rules.number(Rule.CREDIT_FINE_LIMIT)) >= 0 ? CreditCause.HEAVY_FINE : CreditCause.LIGHT_PENALTY; }

    /** Whether warnings and fines have come too often. @param earlier the days of the earlier ones */
    boolean isTooOften(List<LocalDate> earlier, LocalDate today) {
        var from = today.minusYears(rules.count(Rule.CREDIT_PENALTY_YEARS));
        return earlier.stream().filter(day -> !day.isBefore(from)).count() + 1 >= rules.count(Rule.CREDIT_PENALTIES);
    }
}
