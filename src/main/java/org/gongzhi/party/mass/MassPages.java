package org.gongzhi.party.mass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.party.coverage.Rate;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mass organizations, and whom they cover. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class MassPages {

    private static final String ROW = """
            select m.*, r.name as place, o.name as host, u.name as superior
              from mass_organization m
              join region r on r.code = m.region
              left join organization o on o.id = m.organization_id
              left join mass_organization u on u.id = m.superior_id
             where m.region between :from and :to
               and (:organization::uuid is null or m.organization_id = :organization)
            """;

    private final JdbcClient db;
    private final SeatPages seats;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    MassPages(JdbcClient db, SeatPages seats, Regions regions, Journal journal, Clock clock) {
        this.db = db;
        this.seats = seats;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    MassListPage list(MassFilter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql(ROW + """
                   and (:kind::text is null or m.kind = :kind)
                   and (:form::text is null or m.form = :form)
                   and (:stage::text is null or m.stage = :stage)
                   and (:passed::boolean is null or (m.liaison <> '' and m.staff_active and m.rules_in_force) = :passed)
                   and (:q::text is null or m.number = upper(:q) or m.bigrams @> :bigrams::text[] and m.name like '%' || :q || '%')
                   and m.serial < :before
                 order by m.serial desc
                 limit :rows
                """)
                .params(viewer.reach().params())
                .params(filter.sql())
                .param("before", before)
                .param("rows", limit + 1)
                .query(MassPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new MassListPage(filter, covered(viewer), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    MassPage show(MassOrganizationId id, Viewer viewer) {
        return db.sql(ROW + " and m.id = :id")
                .params(viewer.reach().params())
                .param("id", id.value())
                .query((row, n) -> {
                    var found = row(row, n);
                    return new MassPage(id, found, row.getObject("organization_id", UUID.class), row.getObject("superior_id", UUID.class), row.getString("superior"), row.getString("paper"),
                            row.getObject("checked_on", LocalDate.class), found.form() == MassForm.UMBRELLA ? seats.of(id) : List.of(), actions(id, found.stage(), viewer),
                            found.form() == MassForm.UMBRELLA && found.stage() == PartyStage.ESTABLISHED && viewer.may("mass.roster"),
                            journal.of(MassOrganization.SUBJECT, id.value(), MassMove::valueOf), LocalDate.now(clock));
                })
                .optional()
                .orElseThrow(Missing::new);
    }

    NewMassPage blank(boolean standing, Viewer viewer) {
        var own = viewer.reach().organization();
        var host = own == null ? null : db.sql("select name from organization where id = :id").param("id", own).query(String.class).single();
        return new NewMassPage(standing, host, superiors(viewer),
                regions.below(viewer.reach().from(), viewer.reach().to()).stream().map(town -> new Option(town.code(), town.name())).toList());
    }

    /** Distinct registered organizations that have a standing one, by kind. */
    private List<MassListPage.Covered> covered(Viewer viewer) {
        return db.sql("""
                        select k.kind, count(o.id) as all,
                               count(o.id) filter (where exists (select from mass_organization m where m.organization_id = o.id and m.kind = k.kind and m.stage = 'ESTABLISHED')) as covered
                          from unnest(array['UNION', 'WOMEN', 'YOUTH_LEAGUE']) with ordinality as k (kind, rank)
                         cross join organization o
                         where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                           and o.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and o.registered_on is not null
                           and o.deregistered_on is null
                         group by k.kind, k.rank
                         order by k.rank
                        """)
                .params(viewer.reach().params())
                .query((row, n) -> new MassListPage.Covered(MassKind.valueOf(row.getString("kind")), new Rate(row.getLong("covered"), row.getLong("all"))))
                .list();
    }

    private List<Option> superiors(Viewer viewer) {
        return db.sql("""
                        select id::text as value, name as label
                          from mass_organization
                         where form = 'UMBRELLA'
                           and stage = 'ESTABLISHED'
                           and region between :from and :to
                         order by serial
                        """)
                .param("from", viewer.reach().from().substring(0, 6) + "000000")
                .param("to", viewer.reach().to().substring(0, 6) + "999999")
                .query(Option.class)
                .list();
    }

    private static List<Action> actions(MassOrganizationId id, PartyStage stage, Viewer viewer) {
        return Move.openIn(stage, MassMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/mass-organizations/" + id + "/" + move.noun()))
                .toList();
    }

    private static MassListPage.Row row(ResultSet row, int n) throws SQLException {
        return new MassListPage.Row(new MassOrganizationId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"), row.getString("name"),
                MassKind.valueOf(row.getString("kind")), MassForm.valueOf(row.getString("form")), row.getString("host"), row.getString("place"), row.getInt("members"),
                row.getString("liaison"), row.getBoolean("staff_active"), row.getBoolean("rules_in_force"), row.getObject("founded_on", LocalDate.class),
                PartyStage.valueOf(row.getString("stage")));
    }
}
