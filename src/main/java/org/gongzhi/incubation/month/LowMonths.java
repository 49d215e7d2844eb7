package org.gongzhi.incubation.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When months in a row are too low. A month is low when its points, as they are kept and not as they are shown, are strictly below
 * the limit of its own time. Months run across years. An exempt month neither counts nor resets; one with enough points resets, and
 * so does a month in which the organization was not there. A month not settled yet ends what can be said. (domain.md C8, M64)
 */
public final class LowMonths {

    private final List<ScoreRule> rules;

    /** @param rules every version, of which the newest on or before a month's last day counts */
    public LowMonths(Collection<ScoreRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(ScoreRule::validFrom).reversed()).toList();
    }

    /**
     * The months of the first row that is long enough, the last of them being the one that completes it; empty when there is none.
     *
     * @param months  of one organization, in any order, each month once
     * @param settled months that ended before this day have had their consequence: an earlier case was closed then
     */
    public List<YearMonth> row(Collection<Month> months, @Nullable LocalDate settled) {
        var row = new ArrayList<YearMonth>();
        YearMonth before = null;
        var counting = months.stream().filter(month -> settled == null || !month.lastDay().isBefore(settled)).sorted(Comparator.comparing(Month::month));
        for (var month : counting.toList()) {
            if (month.unsettled()) return List.of();
            if (before != null && !before.plusMonths(1).equals(month.month())) row.clear();
            before = month.month();
            if (month.exempt()) continue;
            if (isLow(month)) row.add(month.month());
            else row.clear();
            if (!row.isEmpty() && row.size() >= at(month.lastDay()).lowMonths()) return List.copyOf(row);
        }
        return List.of();
    }

    boolean isLow(Month month) { return month.points() != null && month.points().compareTo(at(month.lastDay()).lowBelow()) < 0; }

    private ScoreRule at(LocalDate day) {
        return rules.stream().filter(rule -> !rule.validFrom().isAfter(day)).findFirst().orElseThrow(() -> new IllegalStateException("No rule on " + day));
    }
}
