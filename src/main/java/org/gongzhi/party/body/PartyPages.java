package org.gongzhi.party.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One Party organization. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PartyPages {

    private final JdbcClient db;
    private final PartyHints hints;
    private final ObjectProvider<PartySection> sections;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    PartyPages(JdbcClient db, PartyHints hints, ObjectProvider<PartySection> sections, Attachments attachments, Journal journal, Clock clock) {
        this.db = db;
        this.hints = hints;
        this.sections = sections;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    PartyPage show(PartyOrganizationId id, Viewer viewer) {
        var facts = facts(id, viewer);
        var roll = roll(id);
        var units = units(id);
        var own = builds(id, viewer);
        return new PartyPage(id, facts, roll, units, below(id, viewer), sections.orderedStream().map(section -> section.of(id, viewer)).filter(Objects::nonNull).toList(),
                hints.of(facts, roll, units.size(), LocalDate.now(clock)), own ? attachments.of(PartyOrganization.SUBJECT, id.value()) : List.of(), own ? actions(id, facts, viewer) : List.of(),
                own && viewer.may("party.keep") && facts.stage() == PartyStage.ESTABLISHED, own && viewer.may("party.apply"), own && viewer.may("party.roll") && facts.kind() != PartyKind.FUNCTIONAL, LocalDate.now(clock));
    }

    Timeline timeline(PartyOrganizationId id, Viewer viewer) {
        return new Timeline(facts(id, viewer).name(), "/party-organizations/" + id + "/timeline", journal.of(PartyOrganization.SUBJECT, id.value(), PartyMove::valueOf));
    }

    /** Within reach; a unit's own people see what is built in their unit or covers it. */
    PartyPage.Facts facts(PartyOrganizationId id, Viewer viewer) {
        return db.sql("""
                        select b.*, r.full_name as place, o.name as host, u.name as superior
                          from party_organization b
                          join region r on r.code = b.region
                          left join organization o on o.id = b.organization_id
                          left join party_organization u on u.id = b.superior_id
                         where b.id = :id
                           and b.region between :from and :to
                           and (:organization::uuid is null or b.organization_id = :organization
                                or exists (select from party_coverage c where c.party_organization_id = b.id and c.organization_id = :organization and c.superseded_at is null))
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(PartyPages::facts)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Whether the viewer keeps it: the office, or the people of a unit that builds it. */
    private boolean builds(PartyOrganizationId id, Viewer viewer) {
        return viewer.reach().organization() == null
                || db.sql("select exists (select from party_builder where party_organization_id = :id and organization_id = :organization)")
                        .param("id", id.value()).param("organization", viewer.reach().organization()).query(Boolean.class).single();
    }

    private PartyPage.Roll roll(PartyOrganizationId id) {
        return db.sql("""
                        select count(*) filter (where stage = 'FULL') as full, count(*) filter (where stage = 'PROBATIONARY') as probationary,
                               count(*) filter (where mobile) as mobile, max(name_masked) filter (where post = 'SECRETARY') as secretary, count(post) as posts
                          from party_member
                         where party_organization_id = :id
                           and until is null
                        """)
                .param("id", id.value())
                .query(PartyPage.Roll.class)
                .single();
    }

    private List<PartyPage.Unit> units(PartyOrganizationId id) {
        return db.sql("""
                        select o.name, '/party-coverage/organizations/' || o.id as href,
                               case c.means when 'BUILD' then '单独建立' when 'JOIN' then '联合建立' else '挂靠' end || '，自 ' || c.since as note
                          from party_coverage c
                          join organization o on o.id = c.organization_id
                         where c.party_organization_id = :id
                           and c.superseded_at is null
                           and c.since <= :today
                           and (c.until is null or c.until > :today)
                         order by c.since, o.name
                         limit 200
                        """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(PartyPage.Unit.class)
                .list();
    }

    private List<PartyPage.Unit> below(PartyOrganizationId id, Viewer viewer) {
        return db.sql("""
                        select name, '/party-organizations/' || id as href, number as note
                          from party_organization
                         where superior_id = :id
                           and stage = 'ESTABLISHED'
                           and region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                         order by serial
                         limit 12
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(PartyPage.Unit.class)
                .list();
    }

    private static List<Action> actions(PartyOrganizationId id, PartyPage.Facts facts, Viewer viewer) {
        var actions = new ArrayList<Action>();
        for (var move : Move.openIn(facts.stage(), PartyMove.values()))
            if (viewer.may(move.permission()) && move != PartyMove.KEEP && !(move == PartyMove.REHOST && facts.kind() == PartyKind.COMMITTEE) && !move.noun().isEmpty())
                actions.add(new Action(move.name(), move.label(), "/party-organizations/" + id + "/" + move.noun()));
        return actions;
    }

    private static PartyPage.Facts facts(ResultSet row, int n) throws SQLException {
        var mode = row.getString("mode");
        return new PartyPage.Facts(row.getString("number"), row.getString("name"), PartyKind.valueOf(row.getString("kind")), mode == null ? null : FormingMode.valueOf(mode),
                PartyStage.valueOf(row.getString("stage")), row.getString("place"), row.getObject("organization_id", UUID.class), row.getString("host"),
                row.getObject("superior_id", UUID.class), row.getString("superior"), row.getString("registration_side"), row.getString("competent_side"),
                row.getBoolean("relationship_transferred"), row.getString("paper"), date(row, "founded_on"), row.getInt("term_years"), date(row, "term_since"), date(row, "dissolved_on"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException { return row.getObject(column, LocalDate.class); }
}
