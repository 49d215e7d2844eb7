package org.gongzhi.order.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Counts and lists with the same two relations, so that a number and its rows cannot disagree: the needs that wait within
 * reach, each with the organizations that can answer it where it is, and the capabilities that touch a town within reach.
 */
@Component
class SurveyPages {

    /** A capability covers the region it names and all that lies in it; a town is touched by what is declared above it, in it or below it. */
    private static final String RELATIONS = """
            with able as (
                select c.organization_id, c.field, c.region, c.at_once, left(c.region, (array[2, 4, 6, 9, 12])[r.level]) as covers
                  from organization_capability c
                  join organization o on o.id = c.organization_id and o.stage = 'REGISTERED'
                  join region r on r.code = c.region
            ), town as (
                select t.code, t.name
                  from region t
                 where t.level = 4
                   and t.code between left(:from, 9) || '000' and :to
                   and (:town::text is null or t.code = :town)
            ), supply as (
                select t.code as town, a.organization_id, a.field, a.region, a.at_once
                  from town t
                  join able a on t.code like a.covers || '%' or a.covers like left(t.code, 9) || '%'
                 where :field::text is null or a.field = :field
            ), demand as (
                select n.id, n.number, n.title, n.field, n.region, n.persons, n.asked_on, n.stage, n.serial, t.code as town,
                       (select count(distinct a.organization_id) from able a where a.field = n.field and n.region like a.covers || '%') as organizations
                  from need n
                  join town t on t.code = left(n.region, 9) || '000'
                 where n.region between :from and :to
                   and n.stage in ('NEW', 'REOPENED')
                   and :organization::uuid is null
                   and (:field::text is null or n.field = :field)
            )
            """;

    private final JdbcClient db;

    SurveyPages(JdbcClient db) {
        this.db = db;
    }

    SurveyPage show(@Nullable String town, Viewer viewer) {
        var rows = relations("""
                        , side as (
                            select town, field, id as need, organizations > 0 as matched, null::uuid as organization from demand
                             union all
                            select town, field, null, null, organization_id from supply
                        )
                        select s.field as field_code, f.label as field, s.town as town_code, t.name as town, count(s.need) as needs,
                               count(*) filter (where s.matched) as matched, count(distinct s.organization) as organizations
                          from side s
                          left join service_field f on f.code = s.field
                          left join town t on t.code = s.town
                         group by grouping sets ((s.field, f.label, f.rank, s.town, t.name), (s.field, f.label, f.rank), (s.town, t.name), ())
                         order by f.rank, s.town
                        """, null, town, viewer).query(SurveyPages::row).list();
        var all = rows.stream().filter(row -> row.fieldCode() == null && row.townCode() == null).findFirst()
                .orElseGet(() -> new SurveyPage.Row(null, null, null, null, 0, 0, 0));
        return new SurveyPage(town, towns(viewer), of(all, town),
                rows.stream().filter(row -> row.fieldCode() != null && row.townCode() == null).map(row -> of(row, town)).toList(),
                rows.stream().filter(row -> row.fieldCode() == null && row.townCode() != null).toList(),
                rows.stream().filter(row -> row.fieldCode() != null && row.townCode() != null).toList());
    }

    SurveyNeedsPage needs(@Nullable String field, @Nullable String town, boolean gap, Viewer viewer) {
        var rows = relations("""
                        select d.id, d.number, d.title, f.label as field, r.name as community, d.persons, d.asked_on, d.organizations, d.stage
                          from demand d
                          join service_field f on f.code = d.field
                          join region r on r.code = d.region
                         where not :gap or d.organizations = 0
                         order by d.serial desc
                        """, field, town, viewer)
                .param("gap", gap)
                .query((row, n) -> new SurveyNeedsPage.Row(row.getObject("id", java.util.UUID.class), row.getString("number"), row.getString("title"),
                        row.getString("field"), row.getString("community"), row.getInt("persons"), row.getDate("asked_on").toLocalDate(),
                        row.getInt("organizations"), NeedStage.valueOf(row.getString("stage"))))
                .list();
        var self = UriComponentsBuilder.fromPath("/orders/survey/needs");
        if (gap) self.queryParam("gap", true);
        return new SurveyNeedsPage(at(self, field, town), title(field, town, gap ? "没有组织能接的需求" : "待解决的需求"), rows);
    }

    SurveyOrganizationsPage organizations(@Nullable String field, @Nullable String town, Viewer viewer) {
        var rows = relations("""
                        select o.id, o.name, string_agg(distinct f.label, '、') as fields, string_agg(distinct r.name, '、') as places,
                               (select sum(c.at_once) from organization_capability c
                                 where c.organization_id = o.id and (:field::text is null or c.field = :field)) as at_once
                          from supply s
                          join organization o on o.id = s.organization_id
                          join service_field f on f.code = s.field
                          join region r on r.code = s.region
                         where :organization::uuid is null
                         group by o.id, o.name
                         order by o.name
                        """, field, town, viewer).query(SurveyOrganizationsPage.Row.class).list();
        return new SurveyOrganizationsPage(at(UriComponentsBuilder.fromPath("/orders/survey/organizations"), field, town),
                title(field, town, "能承接的组织"), rows);
    }

    private JdbcClient.StatementSpec relations(String sql, @Nullable String field, @Nullable String town, Viewer viewer) {
        return db.sql(RELATIONS + sql).params(viewer.reach().params()).param("field", field).param("town", town);
    }

    private List<Option> towns(Viewer viewer) {
        return db.sql("select code as value, name as label from region where level = 4 and code between :from and :to order by code")
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(Option.class)
                .list();
    }

    private String title(@Nullable String field, @Nullable String town, String what) {
        var label = db.sql("select label from service_field where code = :field").param("field", field).query(String.class).optional().orElse(null);
        var name = db.sql("select name from region where code = :town").param("town", town).query(String.class).optional().orElse(null);
        return Stream.of(name, label, what).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String at(UriComponentsBuilder self, @Nullable String field, @Nullable String town) {
        if (field != null) self.queryParam("field", field);
        if (town != null) self.queryParam("town", town);
        return self.encode().build().toString();
    }

    /** A sum over one town opens to the rows of that town. */
    private static SurveyPage.Row of(SurveyPage.Row row, @Nullable String town) {
        return town == null ? row : new SurveyPage.Row(row.fieldCode(), row.field(), town, row.town(), row.needs(), row.matched(), row.organizations());
    }

    private static SurveyPage.Row row(ResultSet row, int n) throws SQLException {
        return new SurveyPage.Row(row.getString("field_code"), row.getString("field"), row.getString("town_code"), row.getString("town"),
                row.getInt("needs"), row.getInt("matched"), row.getInt("organizations"));
    }
}
