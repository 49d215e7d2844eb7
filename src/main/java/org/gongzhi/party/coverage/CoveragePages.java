package org.gongzhi.party.coverage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the coverage page shows, and which organizations stand behind each of its numbers. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class CoveragePages {

    private static final int[] DIGITS = {2, 4, 6, 9, 12};

    private final CoverageAt at;
    private final PartyRules rules;
    private final Regions regions;
    private final JdbcClient db;
    private final Clock clock;

    CoveragePages(CoverageAt at, PartyRules rules, Regions regions, JdbcClient db, Clock clock) {
        this.at = at;
        this.rules = rules;
        this.regions = regions;
        this.db = db;
        this.clock = clock;
    }

    CoveragePage show(CoverageFilter asked, Viewer viewer) {
        var today = LocalDate.now(clock);
        var day = day(asked, today);
        var place = new Reach(asked.prefix(viewer.reach()), null);
        var from = place.from();
        var to = place.to();
        var counts = at.counts(from, to, day, asked.instant());
        var corrected = asked.known() == null ? at.corrected(from, to, day, asked.asKnown(day).instant()) : List.<CoverageAt.Corrected>of();
        var then = corrected.isEmpty() ? null : at.counts(from, to, day, asked.asKnown(day).instant());
        return new CoveragePage(asked, regions.find(from).map(region -> region.name()).orElse(""), day, today, counts, then, corrected,
                rows(at.byPlace(from, to, day, asked.instant(), digits(place)), Function.identity(), row -> asked.in(row)),
                rows(at.byKind(from, to, day, asked.instant()), CoveragePage::kind, row -> asked.of(OrganizationKind.valueOf(row))),
                rows(at.byField(from, to, day, asked.instant()), Function.identity(), row -> asked.of(row)),
                rows(at.byMode(from, to, day, asked.instant()), CoveragePage::mode, row -> asked.of(FormingMode.valueOf(row))),
                aims(from, to, day, counts), places(viewer), formed(from, to, day));
    }

    CoveredPage organizations(CoverageFilter asked, long before, int limit, Viewer viewer) {
        var day = day(asked, LocalDate.now(clock));
        var place = new Reach(asked.prefix(viewer.reach()), null);
        var rows = at.organizations(place.from(), place.to(), day, asked, before, limit + 1);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new CoveredPage(asked, day, shown.stream().map(CoveredPage.Row::of).toList(), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    RulesPage rules(Viewer viewer) {
        var rows = db.sql("""
                        select t.what, r.name as place, t.from_on as "from", t.value, t.basis
                          from party_target t
                          join region r on r.code = t.region
                         where t.region between :from and :to
                         order by t.from_on desc, t.what, t.region
                        """)
                .params(viewer.reach().params())
                .query(RulesPage.Row.class)
                .list();
        var decided = db.sql("""
                        select *, from_on = max(from_on) filter (where from_on <= :today) over () as in_force
                          from party_rule
                         order by from_on desc
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new RulesPage.Rule(row.getObject("from_on", LocalDate.class),
                        new PartyRule(row.getInt("amber_months"), row.getInt("red_months"), row.getInt("joint_units"), row.getInt("branch_size"), row.getInt("visit_days"),
                                row.getInt("rectify_days"), row.getBoolean("attached_count")), row.getString("basis"), row.getBoolean("in_force")))
                .list();
        return new RulesPage(rows, decided, places(viewer), LocalDate.now(clock));
    }

    /** The viewer's place and what lies one level below. */
    List<Option> places(Viewer viewer) {
        var reach = viewer.reach();
        var all = new ArrayList<Option>();
        regions.find(reach.from()).ifPresent(whole -> all.add(new Option(whole.code(), whole.name() + "（全部）")));
        regions.below(reach.from(), reach.to()).forEach(town -> all.add(new Option(town.code(), town.name())));
        return all;
    }

    private List<CoveragePage.Row> rows(List<CoverageAt.Group> groups, Function<String, String> label, Function<String, CoverageFilter> filter) {
        return groups.stream().map(group -> CoveragePage.Row.of(group.code(), label.apply(group.label()), group.counts(), filter.apply(group.code()))).toList();
    }

    private List<CoveragePage.Aim> aims(String from, String to, LocalDate day, Counts counts) {
        var aims = new ArrayList<CoveragePage.Aim>();
        aim(Target.ORGANIZATION, from, day, counts.organizationRate().percent(), aims);
        aim(Target.WORK, from, day, counts.workRate().percent(), aims);
        aim(Target.EFFECTIVE, from, day, counts.effectiveRate().percent(), aims);
        aim(Target.FORMED, from, day, BigDecimal.valueOf(formed(from, to, day)), aims);
        return aims;
    }

    private void aim(Target what, String region, LocalDate day, @Nullable BigDecimal reached, List<CoveragePage.Aim> aims) {
        rules.target(what, region, day).ifPresent(value -> aims.add(new CoveragePage.Aim(what, value, reached)));
    }

    /** Party organizations formed in the year, up to the day. */
    private long formed(String from, String to, LocalDate day) {
        return db.sql("select count(*) from party_organization where founded_on between :first and :day and region between :from and :to")
                .param("first", day.withDayOfYear(1))
                .param("day", day)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    private static LocalDate day(CoverageFilter asked, LocalDate today) { return asked.on() == null || asked.on().isAfter(today) ? today : asked.on(); }

    private static int digits(Reach place) {
        for (var digits : DIGITS) if (digits > place.region().length()) return digits;
        return 12;
    }
}
