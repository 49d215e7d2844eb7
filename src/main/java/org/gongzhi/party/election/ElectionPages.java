package org.gongzhi.party.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component("partyElectionPages")
@Transactional(readOnly = true)
class ElectionPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final ElectionRepository repository;
    private final ElectionRules rules;
    private final Journal journal;
    private final Clock clock;

    ElectionPages(JdbcClient db, ElectionRepository repository, ElectionRules rules, Journal journal, Clock clock) {
        this.db = db;
        this.repository = repository;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    ElectionListPage list(@Nullable ElectionStage stage, boolean late, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select e.id, e.serial, e.number, b.name as branch, e.due_on, e.held_on, e.entitled, e.present, e.approved_on, e.paper, e.stage
                          from party_election e
                          join party_organization b on b.id = e.branch_id
                         where e.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = e.branch_id and u.organization_id = :organization))
                           and (:stage::text is null or e.stage = :stage)
                           and (not :late or e.due_on < :today and e.stage not in ('APPROVED', 'CANCELLED'))
                           and e.serial < :before
                         order by e.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("late", late)
                .param("today", LocalDate.now(clock))
                .param("before", before)
                .param("limit", limit + 1)
                .query(ElectionListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new ElectionListPage(stage, late, LocalDate.now(clock), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    ElectionPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select e.*, b.name as branch
                          from party_election e
                          join party_organization b on b.id = e.branch_id
                         where e.id = :id
                           and e.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = e.branch_id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(ElectionPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        var today = LocalDate.now(clock);
        return new ElectionPage(facts, rules.on(facts.heldOn() == null ? today : facts.heldOn()), repository.entitled(facts.branchId(), today),
                viewer.may("party.roll") ? candidates(facts) : List.of(), journal.of(Elections.SUBJECT, id, ElectionMove::valueOf), actions(facts, viewer), today);
    }

    /** Before the ballot every full member; after it whoever was voted for. */
    private List<ElectionPage.Candidate> candidates(ElectionPage.Facts facts) {
        if (facts.heldOn() != null && facts.stage() != ElectionStage.PREPARING) return db.sql("""
                        select v.member_id as member, coalesce(m.name_masked, '党员') as name, v.post, v.votes, v.elected
                          from election_vote v
                          join party_member m on m.id = v.member_id
                         where v.election_id = :id
                         order by v.elected desc, v.votes desc, m.serial
                        """)
                .param("id", facts.id())
                .query(ElectionPage.Candidate.class)
                .list();
        return db.sql("""
                        select m.id as member, coalesce(m.name_masked, '党员') as name, m.post, null::integer as votes, false as elected
                          from party_member m
                         where m.party_organization_id = :branch
                           and m.stage = 'FULL'
                         order by m.post is null, m.serial
                        """)
                .param("branch", facts.branchId())
                .query(ElectionPage.Candidate.class)
                .list();
    }

    private static List<Action> actions(ElectionPage.Facts facts, Viewer viewer) {
        return Move.openIn(facts.stage(), ElectionMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()) && !(move == ElectionMove.APPROVE && facts.isReportedBy(viewer.id())))
                .map(move -> new Action(move.name(), move.label(), "/party/elections/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}
