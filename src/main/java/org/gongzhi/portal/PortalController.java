package org.gongzhi.portal;

import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Disclosure: everything here is for everybody, and nothing here is about any one person. */
@RestController
@RequestMapping("/portal")
class PortalController {

    private static final String BECAUSE = "disclosure is for everybody";
    private static final int ROWS = 20;

    private final PublicOrders orders;
    private final PublicOrganizations organizations;
    private final PublicAccounts accounts;
    private final Organizations register;

    PortalController(PublicOrders orders, PublicOrganizations organizations, PublicAccounts accounts, Organizations register) {
        this.orders = orders;
        this.organizations = organizations;
        this.accounts = accounts;
        this.register = register;
    }

    @GetMapping
    @Open(because = BECAUSE)
    PortalPage home() {
        var open = orders.list(new PublicOrderListPage.Filter(PublicOrderListPage.State.OPEN, null, null, null, null, null), Long.MAX_VALUE, 5);
        var done = orders.list(new PublicOrderListPage.Filter(PublicOrderListPage.State.DONE, null, null, null, null, null), Long.MAX_VALUE, 6);
        return new PortalPage(accounts.counts(), accounts.tally(), open.stream().map(PublicOrderListPage.Row::order).toList(),
                done.stream().map(PublicOrderListPage.Row::order).toList(), spending(null), accounts.communities());
    }

    @GetMapping("/orders")
    @Open(because = BECAUSE)
    PublicOrderListPage orders(@RequestParam(required = false) PublicOrderListPage.@Nullable State state, @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID organization, @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        var filter = new PublicOrderListPage.Filter(state, given(region), organization, given(source), year, given(text));
        var rows = orders.list(filter, before, ROWS + 1);
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        return new PublicOrderListPage(filter, shown, rows.size() > ROWS ? shown.get(ROWS - 1).serial() : null);
    }

    @GetMapping("/orders/{id}")
    @Open(because = BECAUSE)
    PublicOrderPage order(@PathVariable UUID id) {
        return orders.show(id);
    }

    @GetMapping("/organizations")
    @Open(because = BECAUSE)
    PublicOrganizationListPage organizations(@RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable OrganizationKind kind,
            @RequestParam(required = false) @Nullable String field, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        var rows = organizations.list(given(text), kind, given(field), before, ROWS + 1);
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        return new PublicOrganizationListPage(given(text), kind, given(field), register.fields(), shown, rows.size() > ROWS ? shown.get(ROWS - 1).serial() : null);
    }

    @GetMapping("/organizations/{id}")
    @Open(because = BECAUSE)
    PublicOrganizationPage organization(@PathVariable UUID id) {
        return organizations.show(id);
    }

    @GetMapping("/spending")
    @Open(because = BECAUSE)
    SpendingPage spending(@RequestParam(required = false) @Nullable Integer year) {
        return new SpendingPage(year, accounts.years(), accounts.spending(year));
    }

    @GetMapping("/satisfaction")
    @Open(because = BECAUSE)
    SatisfactionPage satisfaction() {
        return new SatisfactionPage(accounts.tally(), accounts.levels(), accounts.months());
    }

    @GetMapping("/communities")
    @Open(because = BECAUSE)
    CommunityListPage communities() {
        return new CommunityListPage(accounts.communities());
    }

    private static @Nullable String given(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
