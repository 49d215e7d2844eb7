package org.gongzhi.organization.credit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongzhi.organization.CreditList;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;

/** What stands on the lists of one organization. (60号令) */
record Entries(List<Credit> standing) {

    /**
     * Puts one more on its list: it is there without a break since the oldest that stands beside it, and the terms of all others begin anew.
     *
     * @return all that changed
     */
    List<Credit> enter(Credit newcomer, Act act) {
        newcomer.list(since(newcomer.onList()), act);
        standing.forEach(one -> one.relapse(act));
        standing.add(newcomer);
        return standing;
    }

    private @Nullable LocalDate since(CreditList list) {
        return standing.stream().filter(one -> one.onList() == list).map(Credit::since).min(Comparator.naturalOrder()).orElse(null);
    }
}
