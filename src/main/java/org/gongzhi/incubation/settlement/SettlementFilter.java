package org.gongzhi.incubation.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param query part of an organization's name, or a number; @param ending only those whose agreement ends soon */
public record SettlementFilter(@Nullable SettlementStage stage, @Nullable UUID centre, String query, boolean ending) {

    UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/incubation/settlements");
        if (stage != null) address.queryParam("stage", stage);
        if (centre != null) address.queryParam("centre", centre);
        if (!query.isBlank()) address.queryParam("query", query);
        if (ending) address.queryParam("ending", true);
        return address;
    }
}
