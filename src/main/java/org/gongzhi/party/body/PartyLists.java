package org.gongzhi.party.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many Party organizations at once: the list, the tree, and which can be chosen as superior. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PartyLists {

    private static final int MANY = 2_000;

    private final JdbcClient db;
    private final Regions regions;
    private final Clock clock;

    PartyLists(JdbcClient db, Regions regions, Clock clock) {
        this.db = db;
        this.regions = regions;
        this.clock = clock;
    }

    PartyListPage list(PartyFilter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select b.*, r.name as place, o.name as host, u.name as superior, m.full_members, m.probationary,
                               (select count(distinct c.organization_id)
                                  from party_coverage c
                                 where c.party_organization_id = b.id and c.superseded_at is null and c.since <= :today and (c.until is null or c.until > :today)) as units
                          from party_organization b
                          join region r on r.code = b.region
                          left join organization o on o.id = b.organization_id
                          left join party_organization u on u.id = b.superior_id
                          left join lateral (select count(*) filter (where m.stage = 'FULL') as full_members, count(*) filter (where m.stage = 'PROBATIONARY') as probationary
                                               from party_member m
                                              where m.party_organization_id = b.id and m.until is null) m on true
                         where b.region between :from and :to
                           and (:organization::uuid is null or b.organization_id = :organization
                                or exists (select from party_coverage c where c.party_organization_id = b.id and c.organization_id = :organization and c.superseded_at is null))
                           and (:stage::text is null or b.stage = :stage)
                           and (:kind::text is null or b.kind = :kind)
                           and (:mode::text is null or b.mode = :mode)
                           and (:town::text is null or b.region between :town and :town_end)
                           and (:superior::uuid is null or b.superior_id = :superior)
                           and (:transferred::boolean is null or b.relationship_transferred = :transferred)
                           and (not :few or b.kind in ('BRANCH', 'JOINT', 'AFFILIATED') and m.full_members < 3)
                           and (not :hostless or o.stage in ('DEREGISTERED', 'REVOKED'))
                           and (:q::text is null or b.number = upper(:q) or b.bigrams @> :bigrams::text[] and b.name like '%' || :q || '%')
                           and b.serial < :before
                         order by b.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .params(filter.sql())
                .param("today", LocalDate.now(clock))
                .param("before", before)
                .param("rows", limit + 1)
                .query(PartyLists::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new PartyListPage(filter, List.copyOf(shown), towns(viewer), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    TreePage tree(Viewer viewer) {
        return new TreePage(TreePage.nested(db.sql("""
                        select b.id, b.superior_id, b.name, b.kind, b.stage, m.full_members
                          from party_organization b
                          left join lateral (select count(*) as full_members from party_member m where m.party_organization_id = b.id and m.stage = 'FULL') m on true
                         where b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and b.stage = 'ESTABLISHED'
                         order by b.serial
                         limit :many
                        """)
                .params(viewer.reach().params())
                .param("many", MANY)
                .query((row, n) -> new TreePage.Node(row.getObject("id", UUID.class), row.getObject("superior_id", UUID.class), row.getString("name"),
                        PartyKind.valueOf(row.getString("kind")), row.getLong("full_members"), List.of()))
                .list()));
    }

    /** Whatever stands above branches in the viewer's district. */
    List<Option> superiors(Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from party_organization
                         where stage = 'ESTABLISHED'
                           and kind in ('COMMITTEE', 'GENERAL_BRANCH')
                           and region between :from and :to
                         order by kind, serial
                         limit 300
                        """)
                .param("from", viewer.reach().from().substring(0, 6) + "000000")
                .param("to", viewer.reach().to().substring(0, 6) + "999999")
                .query(Option.class)
                .list();
    }

    List<Option> towns(Viewer viewer) {
        return regions.below(viewer.reach().from(), viewer.reach().to()).stream().map(town -> new Option(town.code(), town.name())).toList();
    }

    private static PartyListPage.Row row(ResultSet row, int n) throws SQLException {
        var mode = row.getString("mode");
        return new PartyListPage.Row(new PartyOrganizationId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"), row.getString("name"),
                PartyKind.valueOf(row.getString("kind")), mode == null ? null : FormingMode.valueOf(mode), row.getString("place"), row.getString("host"), row.getString("superior"),
                row.getString("registration_side"), row.getString("competent_side"), row.getBoolean("relationship_transferred"), row.getLong("full_members"),
                row.getLong("probationary"), row.getLong("units"), row.getObject("founded_on", LocalDate.class), PartyStage.valueOf(row.getString("stage")));
    }
}
