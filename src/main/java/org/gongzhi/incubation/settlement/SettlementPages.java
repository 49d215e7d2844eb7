package org.gongzhi.incubation.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of settlements show. Members of an organization see its own. */
@Component
@Transactional(readOnly = true)
class SettlementPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final SettlementRules rules;
    private final Journal journal;
    private final Clock clock;

    SettlementPages(JdbcClient db, SettlementRules rules, Journal journal, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    SettlementListPage list(SettlementFilter filter, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = rows(filter, before, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new SettlementListPage(filter, centres(viewer), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private List<SettlementListPage.Row> rows(SettlementFilter filter, long before, int limit, Viewer viewer) {
        return db.sql("""
                        select s.id, s.serial, s.number, o.name as organization, c.name as centre, s.applied_on, s.agreed_to, s.in_on, s.out_on, s.stage,
                               (select string_agg(p.label, '、' order by p.serial) from seat_use u join centre_seat p on p.id = u.seat_id
                                 where u.settlement_id = s.id and u.until_on > :today) as seats
                          from settlement s
                          join organization o on o.id = s.organization_id
                          join incubation_centre c on c.id = s.centre_id
                         where s.region between :from and :to
                           and (:organization::uuid is null or s.organization_id = :organization)
                           and (:stage::text is null or s.stage = :stage)
                           and (:centre::uuid is null or s.centre_id = :centre)
                           and (:query = '' or s.number = upper(:query) or o.name like '%' || :query || '%')
                           and (not :ending or s.stage in ('IN', 'RENEWING') and s.agreed_to <= :soon)
                           and s.serial < :before
                         order by s.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("centre", filter.centre())
                .param("query", filter.query())
                .param("ending", filter.ending())
                .param("soon", today().plusDays(rules.on(today()).remindDays()))
                .param("today", today())
                .param("before", before)
                .param("limit", limit)
                .query(SettlementListPage.Row.class)
                .list();
    }

    NewSettlementPage blank(Viewer viewer) { return new NewSettlementPage(centres(viewer), viewer.reach().organization() != null, today()); }

    private List<Option> centres(Viewer viewer) {
        return db.sql("select id::text as value, name as label from incubation_centre where region between :from and :to and closed_on is null order by serial")
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
    }

    SettlementPage show(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        var actions = actions(facts, viewer);
        var chooses = actions.stream().anyMatch(action -> action.move().equals("SIGN") || action.move().equals("RESEAT"));
        return new SettlementPage(facts, agreements(id), seats(id), handover(id), chooses ? free(facts) : List.of(), actions, rules.on(today()), today());
    }

    private SettlementPage.Facts facts(UUID id, Viewer viewer) {
        return db.sql("""
                        select s.*, c.name as centre, c.address, o.name as organization, p.name as applicant
                          from settlement s
                          join incubation_centre c on c.id = s.centre_id
                          join organization o on o.id = s.organization_id
                          join person p on p.id = s.applied_by
                         where s.id = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(SettlementPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<SettlementPage.Agreement> agreements(UUID id) {
        return db.sql("select id, number, signed_on, from_on, to_on from settlement_agreement where settlement_id = ? order by serial desc").param(id)
                .query(SettlementPage.Agreement.class)
                .list();
    }

    private List<SettlementPage.Seat> seats(UUID id) {
        return db.sql("""
                        select s.id, r.name as room, s.label, u.from_on, u.until_on - 1 as until
                          from seat_use u
                          join centre_seat s on s.id = u.seat_id
                          join centre_room r on r.id = s.room_id
                         where u.settlement_id = :id
                           and u.until_on > u.from_on
                         order by u.from_on desc, s.serial
                        """)
                .param("id", id)
                .query(SettlementPage.Seat.class)
                .list();
    }

    private List<SettlementPage.Item> handover(UUID id) {
        return db.sql("""
                        select h.rank, h.label, h.done_on, p.name as by, h.note
                          from settlement_handover h
                          left join person p on p.id = h.done_by
                         where h.settlement_id = :id
                         order by h.rank
                        """)
                .param("id", id)
                .query(SettlementPage.Item.class)
                .list();
    }

    /** Seats of the centre that nobody has from today on, as far as is known. */
    private List<Option> free(SettlementPage.Facts facts) {
        return db.sql("""
                        select s.id::text as value, r.name || ' ' || s.label as label
                          from centre_seat s
                          join centre_room r on r.id = s.room_id
                         where r.centre_id = :centre
                           and s.retired_on is null
                           and r.retired_on is null
                           and not exists (select from seat_use u where u.seat_id = s.id and u.until_on > :today and u.settlement_id <> :settlement)
                         order by r.floor, r.serial, s.serial
                        """)
                .param("centre", facts.centreId())
                .param("settlement", facts.id())
                .param("today", today())
                .query(Option.class)
                .list();
    }

    /** TICK has a button for each item; who applied sees no button to review. */
    private static List<Action> actions(SettlementPage.Facts facts, Viewer viewer) {
        var own = viewer.belongsTo(facts.organizationId());
        return Move.openIn(facts.stage(), SettlementMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .filter(move -> move != SettlementMove.PASS || !viewer.id().equals(facts.appliedBy()))
                .filter(move -> !move.permission().equals("incubation.apply") || own || viewer.reach().organization() == null)
                .map(move -> new Action(move.name(), move.label(), facts.href() + "/" + move.noun()))
                .toList();
    }

    AgreementPage agreement(UUID settlement, UUID id, Viewer viewer) {
        var facts = facts(settlement, viewer);
        return db.sql("""
                        select a.settlement_id as settlement, a.number, o.name as organization, coalesce(o.credit_code, o.filed_number, '') as code, a.signed_on, a.from_on,
                               a.to_on, a.terms, a.id, :centre::text as centre, :address::text as address,
                               coalesce((select string_agg(distinct r.name || ' ' || s.label, '、') from seat_use u join centre_seat s on s.id = u.seat_id
                                           join centre_room r on r.id = s.room_id
                                          where u.settlement_id = a.settlement_id and u.from_on <= a.to_on and u.until_on > a.from_on), '') as seats
                          from settlement_agreement a
                          join settlement t on t.id = a.settlement_id
                          join organization o on o.id = t.organization_id
                         where a.id = :id
                           and a.settlement_id = :settlement
                        """)
                .param("id", id)
                .param("settlement", settlement)
                .param("centre", facts.centre())
                .param("address", facts.address())
                .query(AgreementPage.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    Timeline timeline(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        return new Timeline(facts.number(), facts.href() + "/timeline", journal.of(Settlements.SUBJECT, id, SettlementMove::valueOf));
    }

    RulesPage rules() {
        return new RulesPage(db.sql("select * from incubation_rule order by from_on desc").query(SettlementRule.class).list(),
                db.sql("select rank, label, retired from handover_item order by rank").query(RulesPage.Item.class).list(), today());
    }

    private LocalDate today() { return LocalDate.now(clock.withZone(OfficeClock.ZONE)); }
}
