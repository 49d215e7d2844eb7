package org.gongzhi.party.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The organizations behind a number of the coverage page. @param next where the list goes on; null at its end */
@Template("party/coverage/organizations")
public record CoveredPage(CoverageFilter filter, LocalDate day, List<Row> rows, @Nullable Long next) implements Listing<CoveredPage.Row> {

    public record Row(
            UUID id,
            @Heading("社会组织") String name,
            @Heading("类型") OrganizationKind kind,
            @Heading("所在地") String place,
            @Heading("覆盖方式") String means,
            @Nullable UUID partyOrganizationId,
            @Heading("党组织") @Nullable String partyOrganization,
            @Heading("有指导员或联络员") boolean sent,
            @Heading("有群团组织") boolean mass,
            @Heading("有效覆盖") boolean effective) {

        static Row of(CoverageAt.Organization o) {
            var means = o.means() != null ? Means.valueOf(o.means()).label() : o.sent() ? Means.DISPATCH.label() : o.mass() ? Means.MASS.label() : "没有";
            return new Row(o.id(), o.name(), o.kind(), o.place(), means, o.partyOrganizationId(), o.partyOrganization(), o.sent(), o.mass(), o.effective());
        }

        public String href() { return "/party-coverage/organizations/" + id; }
    }

    @Override public String self() { return filter.href(CoveragePage.LIST); }

    @Override public String sheetName() { return "党的覆盖 " + state().label(); }

    public CoverageState state() { return filter.state() == null ? CoverageState.ALL : filter.state(); }

    public String with(String param) { return self() + (self().contains("?") ? "&" : "?") + param; }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String back() { return filter.of((CoverageState) null).href("/party-coverage"); }

    public List<Tab> tabs() {
        return Stream.of(CoverageState.values()).map(one -> new Tab(one.label(), filter.of(one).href(CoveragePage.LIST))).toList();
    }
}
