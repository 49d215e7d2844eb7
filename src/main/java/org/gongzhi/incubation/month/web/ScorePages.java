package org.gongzhi.incubation.month.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.incubation.month.ScoreRules;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Period;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year of months of all residents, a row for each. Members of an organization see its own. */
@Component
@Transactional(readOnly = true)
class ScorePages {

    private static final int ROWS = 50;
    private static final int SHEET = 100_000;
    private static final int YEARS = 4;

    private record Mean(String centre, int month, BigDecimal points) {}

    private final JdbcClient db;
    private final ScoreRules rules;
    private final Clock clock;

    ScorePages(JdbcClient db, ScoreRules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    ScoreListPage list(int year, @Nullable UUID centre, String after, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = rows(year, centre, after, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var now = LocalDate.now(clock).getYear();
        var centres = db.sql("select id::text as value, name as label from incubation_centre where region between :from and :to order by serial")
                .params(viewer.reach().params()).query(Option.class).list();
        return new ScoreListPage(year, IntStream.range(0, YEARS).map(back -> now - back).boxed().toList(), centre, centres,
                rules.current().lowBelow(), shown, viewer.reach().organization() == null ? trend(year, viewer) : null,
                rows.size() > limit ? shown.get(limit - 1).name() : null);
    }

    private List<ScoreListPage.Row> rows(int year, @Nullable UUID centre, String after, int limit, Viewer viewer) {
        return db.sql("""
                        with points as (
                            select s.subject, extract(month from r.period_from)::int as month, t.total
                              from appraisal_round r
                              join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                              join appraisal_subject s on s.round = r.id and s.exempt_because is null
                              join appraisal_standing t on t.round = s.round and t.subject = s.subject
                             where r.period_from between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                               and (r.stage = 'LOCKED' or r.stage in ('PUBLISHED', 'APPEALS'))
                               and s.region between :from and :to
                               and (:organization::uuid is null or s.subject = :organization)
                        ), months as (
                            select subject, jsonb_object_agg(month, total) as by_month, avg(total) as mean from points group by subject
                        )
                        select o.id, o.name, c.name as centre, (by_month ->> '1')::numeric as m1, (by_month ->> '2')::numeric as m2,
                               (by_month ->> '3')::numeric as m3, (by_month ->> '4')::numeric as m4, (by_month ->> '5')::numeric as m5,
                               (by_month ->> '6')::numeric as m6, (by_month ->> '7')::numeric as m7, (by_month ->> '8')::numeric as m8,
                               (by_month ->> '9')::numeric as m9, (by_month ->> '10')::numeric as m10, (by_month ->> '11')::numeric as m11,
                               (by_month ->> '12')::numeric as m12, m.mean
                          from months m
                          join organization o on o.id = m.subject
                          join lateral (select s.centre_id from settlement s where s.organization_id = o.id and s.in_on is not null order by s.serial desc limit 1) s on true
                          join incubation_centre c on c.id = s.centre_id
                         where (:centre::uuid is null or c.id = :centre)
                           and o.name > :after
                         order by o.name
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("scheme", LowCases.SCHEME)
                .param("year", year)
                .param("centre", centre)
                .param("after", after)
                .param("limit", limit)
                .query(ScoreListPage.Row.class)
                .list();
    }

    private @Nullable Chart trend(int year, Viewer viewer) {
        var means = db.sql("""
                        select c.name as centre, extract(month from r.period_from)::int as month, round(avg(t.total), 2) as points
                          from appraisal_round r
                          join appraisal_scheme k on k.id = r.scheme and k.code = :scheme
                          join appraisal_subject s on s.round = r.id and s.exempt_because is null
                          join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          join lateral (select e.centre_id from settlement e
                                         where e.organization_id = s.subject and e.in_on <= r.period_to order by e.serial desc limit 1) m on true
                          join incubation_centre c on c.id = m.centre_id
                         where r.period_from between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                           and r.stage = 'LOCKED'
                           and s.region between :from and :to
                         group by c.serial, c.name, month
                         order by c.serial, month
                        """)
                .params(viewer.reach().params())
                .param("scheme", LowCases.SCHEME)
                .param("year", year)
                .query(Mean.class)
                .list();
        if (means.isEmpty()) return null;
        var byCentre = new LinkedHashMap<String, List<@Nullable BigDecimal>>();
        means.forEach(mean -> byCentre.computeIfAbsent(mean.centre(), centre -> new ArrayList<>(Collections.nCopies(12, null))).set(mean.month() - 1, mean.points()));
        return new Chart("trend", year + " 年各中心月度平均分", Chart.Kind.LINE, IntStream.rangeClosed(1, 12).mapToObj(month -> month + " 月").toList(),
                byCentre.entrySet().stream().map(one -> new Series(one.getKey(), one.getValue(), viewer.may("figure.read") ? rows(year, one.getKey()) : List.of())).toList(), "分");
    }

    /** Where each month of a centre opens to what it is the mean of. */
    private static List<String> rows(int year, String centre) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> "/figures/monthly.mean/rows" + new Ask(null, Period.of(YearMonth.of(year, month)), centre).query()).toList();
    }
}
