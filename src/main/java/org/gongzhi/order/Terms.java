package org.gongzhi.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What an order asks for; fixed once it is submitted. */
record Terms(String title, String details, String region, String field, ClaimTrack track, OrderKind kind, String place,
        LocalDate startsOn, LocalDate endsOn, String expected, @Column("eligibility_sealed") @Nullable String eligibility, BigDecimal budget, @Nullable UUID lineId,
        ClaimMode claimMode, @Nullable Instant closesAt, @Nullable UUID salonId) {

    /** Yuan. A small yearly commission (domain.md M98) goes to a team without a tender; ¥5,000 in the seeds. */
    static final BigDecimal LARGEST_COMMISSION = new BigDecimal(20_000);

    static Terms of(NewOrder typed) {
        if (typed.endsOn().isBefore(typed.startsOn())) throw new Refused("order.ends-before-it-starts").at("endsOn");
        if (typed.claimMode() == ClaimMode.SELECTION && typed.closesAt() == null) throw new Refused("order.selection-needs-closing").at("closesAt");
        if (typed.kind() == OrderKind.COMMISSION) checkCommission(typed);
        if (typed.kind() == OrderKind.FREE_REPAIR && typed.eligibility().isBlank()) throw new Refused("order.repair-needs-eligibility").at("eligibility");
        return new Terms(typed.title().strip(), typed.details().strip(), typed.region(), typed.field(), typed.track(), typed.kind(),
                typed.place().strip(), typed.startsOn(), typed.endsOn(), typed.expected().strip(), typed.eligibility().isBlank() ? null : typed.eligibility().strip(), typed.budget(),
                typed.line(), typed.claimMode(), typed.claimMode() == ClaimMode.SELECTION ? typed.closesAt() : null, typed.salon());
    }

    private static void checkCommission(NewOrder typed) {
        if (typed.budget().compareTo(LARGEST_COMMISSION) > 0) throw new Refused("order.commission-too-large", LARGEST_COMMISSION).at("budget");
        if (!typed.endsOn().equals(typed.startsOn().plusYears(1).minusDays(1))) {
            throw new Refused("order.commission-is-a-year", typed.startsOn().plusYears(1).minusDays(1).toString()).at("endsOn");
        }
    }

    /** @throws Refused {@code order.submit.no-line} when nobody would pay */
    void checkComplete() {
        if (budget.signum() > 0 && lineId == null) throw new Refused("order.submit.no-line");
    }

    boolean isClosed(Instant now) { return closesAt != null && !closesAt.isAfter(now); }

    /** How it was made sure that a household qualifies is about that household: it is kept sealed. */
    Terms sealed(UnaryOperator<String> seal) {
        return new Terms(title, details, region, field, track, kind, place, startsOn, endsOn, expected, eligibility == null ? null : seal.apply(eligibility),
                budget, lineId, claimMode, closesAt, salonId);
    }

    Terms closingAt(Instant later) {
        return new Terms(title, details, region, field, track, kind, place, startsOn, endsOn, expected, eligibility, budget, lineId,
                claimMode, later, salonId);
    }
}
