package org.gongzhi.incubation.star.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of stars. Members of an organization see its own row with points, and what everybody sees. */
@Component
@Transactional(readOnly = true)
class StarPages {

    private static final int ROWS = 50;
    private static final int SHEET = 100_000;
    private static final int PUBLIC_FROM = 3;

    private final JdbcClient db;

    StarPages(JdbcClient db) {
        this.db = db;
    }

    StarListPage list(@Nullable Integer wanted, @Nullable Integer stars, @Nullable UUID after, boolean sheet, Viewer viewer) {
        var years = years();
        var year = wanted != null ? wanted : years.isEmpty() ? null : years.get(0);
        if (year == null) return new StarListPage(null, years, stars, List.of(), null, null);
        var limit = sheet ? SHEET : ROWS;
        var rows = rows(year, stars, after, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new StarListPage(year, years, stars, shown, viewer.reach().organization() == null ? counts(year, viewer) : null,
                rows.size() > limit ? shown.get(limit - 1).id() : null);
    }

    PublicStarsPage everybody(@Nullable Integer wanted, @Nullable UUID after) {
        var years = years();
        var year = wanted != null ? wanted : years.isEmpty() ? null : years.get(0);
        if (year == null) return new PublicStarsPage(null, years, List.of(), null);
        var rows = db.sql("""
                        select t.organization_id as id, o.name, t.stars, coalesce(c.name, '') as centre
                          from organization_star t
                          join organization o on o.id = t.organization_id
                          left join lateral (select s.centre_id from settlement s
                                              where s.organization_id = t.organization_id and s.in_on is not null order by s.serial desc limit 1) s on true
                          left join incubation_centre c on c.id = s.centre_id
                         where t.year = :year
                           and t.stars >= :least
                           and (:after::uuid is null
                                or (t.stars, t.total, t.organization_id) < (select a.stars, a.total, a.organization_id from organization_star a
                                                                             where a.year = :year and a.organization_id = :after))
                         order by t.stars desc, t.total desc, t.organization_id desc
                         limit :limit
                        """)
                .param("year", year)
                .param("least", PUBLIC_FROM)
                .param("after", after)
                .param("limit", ROWS + 1)
                .query(PublicStarsPage.Row.class)
                .list();
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        return new PublicStarsPage(year, years, shown, rows.size() > ROWS ? shown.get(ROWS - 1).id() : null);
    }

    private List<Integer> years() {
        return db.sql("select year from organization_star group by year order by year desc limit 10").query(Integer.class).list();
    }

    private List<StarListPage.Row> rows(int year, @Nullable Integer stars, @Nullable UUID after, int limit, Viewer viewer) {
        return db.sql("""
                        select t.organization_id as id, t.rank, o.name, t.stars, t.total, t.round, t.interview_id, i.number as interview
                          from organization_star t
                          join organization o on o.id = t.organization_id
                          left join interview i on i.id = t.interview_id
                         where t.year = :year
                           and t.region between :from and :to
                           and (:organization::uuid is null or t.organization_id = :organization)
                           and (:stars::int is null or t.stars = :stars)
                           and (:after::uuid is null
                                or (t.stars, t.total, t.organization_id) < (select a.stars, a.total, a.organization_id from organization_star a
                                                                             where a.year = :year and a.organization_id = :after))
                         order by t.stars desc, t.total desc, t.organization_id desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("year", year)
                .param("stars", stars)
                .param("after", after)
                .param("limit", limit)
                .query(StarListPage.Row.class)
                .list();
    }

    private @Nullable Chart counts(int year, Viewer viewer) {
        Map<Integer, BigDecimal> counts = db.sql("select stars, count(*) as rated from organization_star where year = :year and region between :from and :to group by stars")
                .params(viewer.reach().params())
                .param("year", year)
                .query((row, n) -> Map.entry(row.getInt("stars"), row.getBigDecimal("rated")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (counts.isEmpty()) return null;
        var shown = IntStream.rangeClosed(0, 5).map(down -> 5 - down).boxed().toList();
        return new Chart("stars", year + " 年度星级分布", Chart.Kind.BAR, shown.stream().map(one -> one == 0 ? "不评" : one + " 星").toList(),
                List.of(new Series("家数", shown.stream().map(one -> counts.getOrDefault(one, BigDecimal.ZERO)).toList())), "家",
                shown.stream().map(one -> "/incubation/stars?year=" + year + "&stars=" + one).toList());
    }
}
