package org.gongzhi.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.platform.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders as everybody may see them: from publication on, in the words of the office. */
@Component
@Transactional(readOnly = true)
class PublicOrders {

    private final JdbcClient db;

    PublicOrders(JdbcClient db) {
        this.db = db;
    }

    /** The latest of a place that are done, or that are under way. */
    List<Done> latest(String region, boolean done, int rows) {
        return list(new PublicOrderListPage.Filter(done ? PublicOrderListPage.State.DONE : PublicOrderListPage.State.UNDER_WAY, region, null, null, null, null),
                Long.MAX_VALUE, rows).stream().map(PublicOrderListPage.Row::order).toList();
    }

    List<PublicOrderListPage.Row> list(PublicOrderListPage.Filter filter, long before, int rows) {
        return db.sql("""
                        select o.id, o.serial, o.title, r.name as place, f.label as field, c.name as organization, o.stage,
                               (coalesce(o.accepted_at, o.published_at) at time zone 'Asia/Shanghai')::date as day,
                               (select avg(g.level) from rating g where g.order_id = o.id) as level
                          from service_order o
                          join region r on r.code = o.region
                          join service_field f on f.code = o.field
                          left join organization c on c.id = o.organization_id
                          left join budget_line l on l.id = o.line_id
                         where o.published_at is not null
                           and o.stage = any (:stages::text[])
                           and (:region::text is null or o.region like regexp_replace(:region, '(000)+$', '') || '%')
                           and (:organization::uuid is null or exists (
                                   select from order_partner p where p.order_id = o.id and p.organization_id = :organization))
                           and (:source::text is null or l.source = :source)
                           and (:year::int is null or extract(year from o.paid_at at time zone 'Asia/Shanghai') = :year)
                           and (:text::text is null or o.bigrams @> :pairs::text[] and o.title like '%' || :text || '%')
                           and o.serial < :before
                         order by o.serial desc
                         limit :rows
                        """)
                .params(filter.params())
                .param("before", before)
                .param("rows", rows)
                .query((row, n) -> new PublicOrderListPage.Row(row.getLong("serial"), order(row)))
                .list();
    }

    PublicOrderPage show(UUID id) {
        return db.sql("""
                        select o.id, o.number, o.title, r.name as place, o.region, f.label as field, c.name as organization, o.organization_id, o.stage,
                               (coalesce(o.accepted_at, o.published_at) at time zone 'Asia/Shanghai')::date as day,
                               (select avg(g.level) from rating g where g.order_id = o.id) as level,
                               case when o.kind = 'FREE_REPAIR' then '' else o.details end as details, o.expected, o.kind, o.starts_on, o.ends_on,
                               o.budget, o.paid, s.label as source, (select count(*) from need d where d.order_id = o.id) as needs,
                               array(select m.name from order_partner p join organization m on m.id = p.organization_id
                                      where p.order_id = o.id and not p.lead order by m.name) as partners,
                               (select count(*) from rating g where g.order_id = o.id) as ratings,
                               coalesce(v.persons, 0) as persons, coalesce(v.encounters, 0) as encounters
                          from service_order o
                          join region r on r.code = o.region
                          join service_field f on f.code = o.field
                          left join organization c on c.id = o.organization_id
                          left join budget_line l on l.id = o.line_id
                          left join fund_source s on s.code = l.source
                          left join (select order_id, sum(persons) as persons, sum(encounters) as encounters
                                       from service_record
                                      where superseded_by is null
                                      group by order_id) v on v.order_id = o.id
                         where o.id = :id
                           and o.published_at is not null
                           and o.stage <> 'CANCELLED'
                        """)
                .param("id", id)
                .query((row, n) -> page(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static PublicOrderPage page(ResultSet row) throws SQLException {
        return new PublicOrderPage(order(row), row.getString("number"), row.getString("details"), row.getString("expected"),
                row.getDate("starts_on").toLocalDate(), row.getDate("ends_on").toLocalDate(),
                new PublicOrderPage.Money(row.getBigDecimal("budget"), row.getBigDecimal("paid"), row.getString("source")),
                row.getObject("organization_id", UUID.class), List.of((String[]) row.getArray("partners").getArray()),
                new PublicOrderPage.Served(row.getLong("needs"), row.getLong("persons"), row.getLong("encounters"), row.getLong("ratings")));
    }

    private static Done order(ResultSet row) throws SQLException {
        var level = row.getBigDecimal("level");
        return new Done(row.getObject("id", UUID.class), row.getString("title"), row.getString("place"), row.getString("field"),
                row.getString("organization"), OrderStage.valueOf(row.getString("stage")), row.getDate("day").toLocalDate(), value(level));
    }

    private static @Nullable Double value(java.math.@Nullable BigDecimal level) { return level == null ? null : level.doubleValue(); }
}
