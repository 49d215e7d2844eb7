package org.gongzhi.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was spent, and what residents thought of it. */
@Component
class PublicAccounts {

    private final JdbcClient db;

    PublicAccounts(JdbcClient db) {
        this.db = db;
    }

    List<SpendingPage.Source> spending(@Nullable Integer year) {
        return db.sql("""
                        select s.code, s.label, coalesce(sum(o.paid), 0) as paid, count(o.id) as orders
                          from fund_source s
                          left join budget_line l on l.source = s.code
                          left join service_order o on o.line_id = l.id
                                                   and o.stage = 'PAID'
                                                   and (:year::int is null or extract(year from o.paid_at at time zone 'Asia/Shanghai') = :year)
                         group by s.code, s.label, s.rank, s.retired
                        having not s.retired or count(o.id) > 0
                         order by s.rank
                        """)
                .param("year", year)
                .query(SpendingPage.Source.class)
                .list();
    }

    List<Integer> years() {
        return db.sql("""
                        select distinct extract(year from paid_at at time zone 'Asia/Shanghai')::int as year
                          from service_order
                         where stage = 'PAID'
                         order by year desc
                        """)
                .query(Integer.class)
                .list();
    }

    Tally tally() {
        return db.sql("""
                        select count(*) as ratings,
                               count(*) filter (where level >= 3) as satisfied,
                               count(*) filter (where excluded_at is null) as counted,
                               count(*) filter (where excluded_at is null and level >= 3) as counted_satisfied
                          from rating
                        """)
                .query(Tally.class)
                .single();
    }

    List<SatisfactionPage.Month> months() {
        return db.sql("""
                        select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*) as ratings,
                               count(*) filter (where level >= 3) as satisfied,
                               count(*) filter (where excluded_at is null) as counted,
                               count(*) filter (where excluded_at is null and level >= 3) as counted_satisfied
                          from rating
                         group by month
                         order by month desc
                         limit 12
                        """)
                .query((row, n) -> new SatisfactionPage.Month(row.getString("month"), new Tally(row.getLong("ratings"), row.getLong("satisfied"),
                        row.getLong("counted"), row.getLong("counted_satisfied"))))
                .list();
    }

    List<SatisfactionPage.Answers> levels() {
        return db.sql("""
                        select l.level, count(r.id) as ratings, count(r.id) filter (where r.excluded_at is null) as counted
                          from generate_series(5, 1, -1) as l (level)
                          left join rating r on r.level = l.level
                         group by l.level
                         order by l.level desc
                        """)
                .query(SatisfactionPage.Answers.class)
                .list();
    }

    PortalPage.Counts counts() {
        return db.sql("""
                        select (select count(*) from need) as asked,
                               (select count(*) from service_order where stage in ('ACCEPTED', 'PAID')) as done,
                               (select count(*) from service_order where stage = 'OPEN') as open,
                               (select count(*) from organization where stage = 'REGISTERED') as organizations,
                               (select coalesce(sum(paid), 0) from service_order where stage = 'PAID') as paid,
                               (select coalesce(sum(encounters), 0) from service_record where superseded_by is null) as encounters
                        """)
                .query(PortalPage.Counts.class)
                .single();
    }

    List<Community> communities() {
        return db.sql("""
                        select c.code, c.name, t.name as town
                          from region c
                          join region t on t.code = c.parent
                         where c.level = 5
                           and exists (select from post o where o.until is null and c.code like o.region || '%' and o.role = 'COMMUNITY_STAFF')
                         order by c.code
                        """)
                .query(Community.class)
                .list();
    }
}
