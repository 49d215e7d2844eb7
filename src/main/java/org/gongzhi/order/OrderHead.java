package org.gongzhi.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every page about one order, for the pages that other packages add to it: show it with the
 * template {@code order/head}.
 *
 * @param organizationId the claimant, alone or as lead
 * @param agreed         yuan; what the claimant gets at most
 */
public record OrderHead(OrderId id, String number, String title, String region, String place, String field, LocalDate startsOn,
        LocalDate endsOn, BigDecimal budget, @Nullable BigDecimal agreed, ClaimMode claimMode, OrderStage stage,
        @Nullable UUID organizationId, @Nullable String organization) {

    public String href() { return "/orders/" + id; }
}
