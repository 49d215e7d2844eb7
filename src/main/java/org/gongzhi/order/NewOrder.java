package org.gongzhi.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order asks for, as drafted or revised.
 *
 * @param field       a code of {@code service_field}
 * @param budget      yuan; zero for work that nobody pays
 * @param line        the budget line that pays; needed from submission on unless the budget is zero
 * @param closesAt    until when offers are taken; needed with {@link ClaimMode#SELECTION}
 * @param salon       the salon 书记沙龙 that designed it
 * @param needs       the needs that it answers; read when drafted, not when revised
 * @param eligibility for a free repair: how it was made sure that the household qualifies; blank when each need names a
 *                    vulnerable group
 */
public record NewOrder(String title, String details, String region, String field, ClaimTrack track, String place, LocalDate startsOn,
        LocalDate endsOn, String expected, BigDecimal budget, @Nullable UUID line, ClaimMode claimMode, @Nullable Instant closesAt,
        OrderKind kind, @Nullable UUID salon, List<UUID> needs, String eligibility) {

    NewOrder eligibleBecause(String reason) {
        return new NewOrder(title, details, region, field, track, place, startsOn, endsOn, expected, budget, line, claimMode, closesAt, kind,
                salon, needs, reason);
    }
}
