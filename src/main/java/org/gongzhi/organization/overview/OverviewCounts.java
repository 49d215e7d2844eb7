package org.gongzhi.organization.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.inspection.InspectionStage;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.warning.Level;
import org.gongzhi.organization.warning.Signal;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the overview, each number by the partial index of what is open. */
@Component
@Transactional(readOnly = true)
class OverviewCounts {

    private static final String OPEN = """
            with open as (
                select 'INSPECTION' as matter, i.organization_id, i.due from organization_inspection i
                 where i.stage in ('DRAFT', 'UNIT_REVIEW', 'FILED') and i.region between :from and :to
                 union all
                select 'GRADE', g.organization_id, g.due from organization_grade g
                 where g.stage in ('APPLIED', 'ELIGIBLE', 'SELF_RATED', 'CHECKED', 'OPINED', 'NOTICED') and g.region between :from and :to
                 union all
                select 'CREDIT', c.organization_id, case c.stage when 'FOUND' then c.record_by when 'LEAVING' then c.process_by end from organization_credit c
                 where c.stage in ('FOUND', 'LISTED', 'LEAVING') and c.region between :from and :to
                 union all
                select 'WARNING', w.organization_id, case when w.stage = 'GRADED' then w.due end from organization_warning w
                 where w.stage in ('SIGNAL', 'GRADED', 'HANDLED') and w.region between :from and :to
                 union all
                select 'UPDATE', u.organization_id, null from organization_update u where u.stage = 'DIFFERENT' and u.region between :from and :to
                 union all
                select 'ENFORCEMENT', e.organization_id, e.due from organization_enforcement e
                 where e.stage in ('FILED', 'INVESTIGATED', 'DECIDED') and e.region between :from and :to
                 union all
                select 'DORMANCY', d.organization_id, case when d.stage = 'IDENTIFIED' then d.due end from organization_dormancy d
                 where d.stage in ('IDENTIFIED', 'CONTACTED', 'LIQUIDATING') and d.region between :from and :to
                 union all
                select 'PARTY_FORM', f.organization_id, f.hand_over_by from organization_party_form f
                 where (f.stage = 'WANTED' and f.finished_on is null or f.stage = 'FILLED' and f.hand_over_by is not null) and f.region between :from and :to
                 union all
                select 'ELECTION', l.organization_id, l.planned_on from organization_election l where l.stage in ('PLANNED', 'HELD') and l.region between :from and :to
            )
            select p.matter, count(o.id) as open, count(o.id) filter (where p.due < :today) as late
              from open p
              join organization o on o.id = p.organization_id
             where o.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
             group by p.matter
            """;

    private static final Map<String, String> CHECKS = checks();

    private record Pair(String name, String part, long count) {}

    private final JdbcClient db;
    private final Supervision supervision;
    private final Clock clock;

    OverviewCounts(JdbcClient db, Supervision supervision, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.clock = clock;
    }

    List<OverviewPage.Card> cards(Viewer viewer) {
        return db.sql(OPEN)
                .params(supervision.params(viewer))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new OverviewPage.Card(Matter.valueOf(row.getString("matter")), row.getLong("open"), row.getLong("late")))
                .list().stream().sorted(Comparator.comparing(OverviewPage.Card::matter)).toList();
    }

    List<Chart> charts(Viewer viewer) { return List.of(checks(viewer), lists(viewer), risks(viewer)); }

    /** The last opened year of annual checks, by kind and stage. */
    private Chart checks(Viewer viewer) {
        var pairs = db.sql("""
                        select o.kind as name, i.stage as part, count(*) as count
                          from organization_inspection i
                          join organization o on o.id = i.organization_id
                         where i.year = (select max(year) from organization_inspection)
                           and i.region between :from and :to
                           and (:units::text[] is null or o.competent_unit = any (:units))
                         group by o.kind, i.stage
                        """)
                .params(supervision.params(viewer))
                .query(Pair.class)
                .list();
        var kinds = Stream.of(OrganizationKind.values()).filter(OrganizationKind::isLegalPerson).toList();
        var series = CHECKS.entrySet().stream().map(stage -> new Series(stage.getValue(),
                kinds.stream().map(kind -> count(pairs, kind.name(), stage.getKey())).toList(), kinds.stream().map(kind -> "/supervision/inspections?stage=" + stage.getKey()).toList())).toList();
        return new Chart("checks", "最近年度检查进度", Chart.Kind.STACK, kinds.stream().map(OrganizationKind::label).toList(), series, "家");
    }

    /** Who stood on which list at the end of each of the last twelve months. */
    private Chart lists(Viewer viewer) {
        var pairs = db.sql("""
                        select to_char(m.month, 'YYYY-MM') as name, c.list as part, count(distinct c.organization_id) as count
                          from generate_series(date_trunc('month', :today::date) - interval '11 months', date_trunc('month', :today::date), interval '1 month') as m (month)
                          left join organization_credit c on c.listed_on < m.month + interval '1 month' and (c.left_on is null or c.left_on >= m.month + interval '1 month')
                                                         and c.region between :from and :to
                         group by m.month, c.list
                         order by m.month
                        """)
                .params(supervision.params(viewer))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Pair(row.getString("name"), Objects.requireNonNullElse(row.getString("part"), ""), row.getLong("count")))
                .list();
        var months = pairs.stream().map(Pair::name).distinct().toList();
        var series = Stream.of(CreditList.ABNORMAL, CreditList.SERIOUS).map(list -> new Series(list.label(), months.stream().map(month -> count(pairs, month, list.name())).toList())).toList();
        return new Chart("lists", "各月末在册名录组织", Chart.Kind.LINE, months, series, "家");
    }

    private Chart risks(Viewer viewer) {
        var pairs = db.sql("""
                        select w.signal as name, coalesce(w.level, '') as part, count(*) as count
                          from organization_warning w
                          join organization o on o.id = w.organization_id
                         where w.stage in ('SIGNAL', 'GRADED', 'HANDLED')
                           and w.region between :from and :to
                           and (:units::text[] is null or o.competent_unit = any (:units))
                         group by w.signal, w.level
                        """)
                .params(supervision.params(viewer))
                .query(Pair.class)
                .list();
        var signals = Stream.of(Signal.values()).filter(signal -> pairs.stream().anyMatch(pair -> pair.name().equals(signal.name()))).toList();
        var series = new ArrayList<Series>();
        series.add(new Series("待研判", signals.stream().map(signal -> count(pairs, signal.name(), "")).toList()));
        for (var level : Level.values()) series.add(new Series(level.label(), signals.stream().map(signal -> count(pairs, signal.name(), level.name())).toList()));
        return new Chart("risks", "未核销预警", Chart.Kind.STACK, signals.stream().map(Signal::label).toList(), series, "件", signals.stream().map(signal -> "/supervision/warnings").toList());
    }

    private static long count(List<Pair> pairs, String name, String part) {
        return pairs.stream().filter(pair -> pair.name().equals(name) && pair.part().equals(part)).mapToLong(Pair::count).sum();
    }

    private static Map<String, String> checks() {
        var checks = new LinkedHashMap<String, String>();
        for (var stage : InspectionStage.values()) checks.put(stage.name(), stage.label());
        return checks;
    }
}
