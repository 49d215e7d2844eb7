package org.gongzhi.portal;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organizations as everybody may see them: public facts of the register, and what they did. */
@Component
@Transactional(readOnly = true)
class PublicOrganizations {

    private final JdbcClient db;
    private final PublicOrders orders;

    PublicOrganizations(JdbcClient db, PublicOrders orders) {
        this.db = db;
        this.orders = orders;
    }

    List<PublicOrganizationListPage.Row> list(@Nullable String text, @Nullable OrganizationKind kind, @Nullable String field, long before, int rows) {
        var name = text == null || text.length() < 2 ? null : text;
        return db.sql("""
                        select c.id, c.serial, c.name, c.kind, r.name as place,
                               array_to_string(array(select f.label from organization_field g join service_field f on f.code = g.field
                                                      where g.organization_id = c.id order by f.rank), '、') as fields,
                               (select count(*) from order_partner p join service_order o on o.id = p.order_id
                                 where p.organization_id = c.id and o.stage in ('ACCEPTED', 'PAID')) as done
                          from organization c
                          join region r on r.code = c.region
                         where c.stage = 'REGISTERED'
                           and (:kind::text is null or c.kind = :kind)
                           and (:field::text is null or exists (select from organization_field g where g.organization_id = c.id and g.field = :field))
                           and (:name::text is null or c.bigrams @> :pairs::text[] and c.name like '%' || :name || '%')
                           and c.serial < :before
                         order by c.serial desc
                         limit :rows
                        """)
                .param("kind", kind == null ? null : kind.name())
                .param("field", field)
                .param("name", name)
                .param("pairs", pairs(name))
                .param("before", before)
                .param("rows", rows)
                .query(PublicOrganizationListPage.Row.class)
                .list();
    }

    PublicOrganizationPage show(UUID id) {
        return db.sql("""
                        select c.name, c.kind, c.credit_code, r.full_name as place, c.scope, c.introduction, c.public_phone, c.website, c.registered_on,
                               array_to_string(array(select f.label from organization_field g join service_field f on f.code = g.field
                                                      where g.organization_id = c.id order by f.rank), '、') as fields,
                               (select count(*) from order_partner p join service_order o on o.id = p.order_id
                                 where p.organization_id = c.id and o.stage in ('ACCEPTED', 'PAID')) as done
                          from organization c
                          join region r on r.code = c.region
                         where c.id = :id
                           and c.stage = 'REGISTERED'
                        """)
                .param("id", id)
                .query((row, n) -> new PublicOrganizationPage(id, row.getString("name"), OrganizationKind.valueOf(row.getString("kind")),
                        row.getString("credit_code"), row.getString("place"), row.getString("fields"), row.getString("scope"),
                        row.getString("introduction"), row.getString("public_phone"), row.getString("website"),
                        row.getDate("registered_on").toLocalDate(), row.getLong("done"), tally(id),
                        orders.list(new PublicOrderListPage.Filter(null, null, id, null, null, null), Long.MAX_VALUE, 10).stream()
                                .map(PublicOrderListPage.Row::order).toList()))
                .optional()
                .orElseThrow(Missing::new);
    }

    private Tally tally(UUID organization) {
        return db.sql("""
                        select count(*) as ratings,
                               count(*) filter (where level >= 3) as satisfied,
                               count(*) filter (where excluded_at is null) as counted,
                               count(*) filter (where excluded_at is null and level >= 3) as counted_satisfied
                          from rating
                         where organization_id = :organization
                        """)
                .param("organization", organization)
                .query(Tally.class)
                .single();
    }

    /** As the register keeps them: every two neighbouring characters of the name. */
    private static String[] pairs(@Nullable String name) {
        return name == null ? new String[0] : IntStream.range(0, name.length() - 1).mapToObj(at -> name.substring(at, at + 2)).toArray(String[]::new);
    }
}
