package org.gongzhi.order.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the records say about one organization and one order.
 *
 * @param capable      it registered a capability in the order's field
 * @param declared     the field is among those of its profile
 * @param related      a field of the same category is
 * @param coverLevel   the narrowest region that its capability covers around the place: 5 community, 4 town, 3 district
 * @param nearLevel    the narrowest region in which both it and the place lie; 0 for none
 * @param atOnce       how many orders of the field it carries at once
 * @param running      how many it carries now
 * @param won          yuan agreed with it in the district since New Year
 * @param wonByAll     yuan agreed with anybody
 * @param penalty      points off for earlier declines
 * @param parkedUntil  so long it is not recommended
 * @param serious      it stands on the list of serious offenders
 * @param grade        its grade in force, 1 to 5
 * @param preferred    whether that is so high that it has priority in purchases
 */
record CandidateFacts(UUID id, String name, boolean capable, boolean declared, boolean related, @Nullable Integer coverLevel, int nearLevel,
        @Nullable Integer atOnce, int running, @Nullable BigDecimal rating, int ratings, BigDecimal won, BigDecimal wonByAll,
        BigDecimal budget, @Nullable LocalDate lastClaim, int penalty, @Nullable LocalDate parkedUntil, boolean invited, boolean offered,
        @Nullable String declined, boolean serious, @Nullable Integer grade, boolean preferred) {

    /** Per cent of the year's money that it would have with this order. */
    double share() {
        var all = wonByAll.add(budget).doubleValue();
        return all == 0 ? 0 : won.add(budget).doubleValue() / all * 100;
    }
}
