package org.gongzhi.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongzhi.platform.page.Tab;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every page about one order, for the pages that other packages add to it: show it with the
 * template {@code order/head}.
 *
 * @param organizationId the claimant, alone or as lead
 * @param agreed         yuan; what the claimant gets at most
 * @param insider        whether the viewer has to do with the work and its money: staff, the claimant and its partners
 */
public record OrderHead(OrderId id, String number, String title, String region, String place, String field, LocalDate startsOn,
        LocalDate endsOn, BigDecimal budget, @Nullable BigDecimal agreed, ClaimMode claimMode, OrderStage stage,
        @Nullable UUID organizationId, @Nullable String organization, boolean insider) {

    public String href() { return "/orders/" + id; }

    /** The pages about this order that a viewer may open. */
    public List<Tab> tabs(Predicate<String> may) {
        var tabs = new ArrayList<>(List.of(new Tab("概况", href())));
        if (may.test("need.read")) tabs.add(new Tab("需求", href() + "/needs"));
        tabs.add(new Tab("承接", href() + "/candidates"));
        if (insider) {
            tabs.add(new Tab("服务", href() + "/service"));
            tabs.add(new Tab("资金", href() + "/funds"));
        }
        tabs.add(new Tab("经过", href() + "/timeline"));
        return tabs;
    }
}
