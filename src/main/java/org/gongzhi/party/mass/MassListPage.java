package org.gongzhi.party.mass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.party.coverage.Rate;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param covered distinct registered organizations that have one, by kind */
@Template("party/mass/list")
public record MassListPage(MassFilter filter, List<Covered> covered, List<Row> rows, @Nullable Long next) implements Listing<MassListPage.Row> {

    public record Covered(MassKind kind, Rate rate) {

        public String href() { return MassFilter.of(kind).href(); }
    }

    public record Row(
            MassOrganizationId id,
            long serial,
            @Heading("编号") String number,
            @Heading("群团组织") String name,
            @Heading("类别") MassKind kind,
            @Heading("形式") MassForm form,
            @Heading("所在社会组织") @Nullable String host,
            @Heading("所在地") String place,
            @Heading("会员（成员）数") int members,
            @Heading("联络员") String liaison,
            @Heading("人员在岗") boolean staffActive,
            @Heading("制度执行") boolean rulesInForce,
            @Heading("成立日期") @Nullable LocalDate foundedOn,
            @Heading("状态") PartyStage stage) {

        public String href() { return "/mass-organizations/" + id; }

        public boolean passed() { return new ThreeChecks(liaison, staffActive, rulesInForce).passed(); }
    }

    @Override public String self() { return filter.href(); }

    @Override public String sheetName() { return "群团组织"; }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/mass-organizations"));
        for (var kind : MassKind.values()) if (kind != MassKind.PARTY) tabs.add(new Tab(kind.label(), MassFilter.of(kind).href()));
        tabs.add(new Tab("区级联合组织", MassFilter.umbrellas().href()));
        tabs.add(new Tab("三项要求没有达到", MassFilter.notPassed().href()));
        return tabs;
    }

    public List<Option> kinds() { return Option.of(MassKind.values(), MassKind::name, MassKind::label); }
}
