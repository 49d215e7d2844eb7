package org.gongzhi.party.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class DevelopmentPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private static final String FACTS = """
            select a.id, a.number, a.branch_id, b.name as branch, a.name_masked as name, a.applied_on, a.talked_on, a.activist_on, a.object_on, a.checked_on,
                   a.trained_on, a.trained_days, a.trained_hours, a.shown_from, a.shown_until, a.voted_on, a.entitled, a.present, a.in_favour, a.spoken_on,
                   a.special, a.approved_on, a.extended_months, a.probation_until, a.converted_on, a.full_on, a.person_id, a.voted_by, a.converted_by, a.stage,
                   (select count(*)::int from party_applicant_step s where s.applicant_id = a.id and s.move = 'REVIEW') as reviews,
                   coalesce((select string_agg(m.name_masked, '、') from party_member m where m.id = any (a.contacts)), '') as contacts,
                   coalesce((select string_agg(m.name_masked, '、') from party_member m where m.id = any (a.introducers)), '') as introducers
              from party_applicant a
              join party_organization b on b.id = a.branch_id
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Disclosures disclosures;
    private final Clock clock;

    DevelopmentPages(JdbcClient db, Journal journal, Disclosures disclosures, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    DevelopmentListPage list(@Nullable DevelopmentStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select a.id, a.serial, a.number, a.name_masked as name, b.name as branch, a.applied_on, a.activist_on, a.object_on, a.voted_on, a.probation_until, a.stage
                          from party_applicant a
                          join party_organization b on b.id = a.branch_id
                         where a.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = a.branch_id and u.organization_id = :organization))
                           and (:stage::text is null or a.stage = :stage)
                           and a.serial < :before
                         order by a.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(DevelopmentListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new DevelopmentListPage(stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    DevelopmentPage show(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        return new DevelopmentPage(facts, steps(id), viewer.may("development.keep") ? members(facts.branchId()) : List.of(),
                journal.of(Developments.SUBJECT, id, DevelopmentMove::valueOf), actions(facts, viewer),
                viewer.may("development.keep") && facts.personId() == null && facts.stage().isOpen(), LocalDate.now(clock));
    }

    /** One's own, whoever one is: what was entered, nothing to be done. */
    OwnDevelopmentPage mine(Viewer viewer) {
        return new OwnDevelopmentPage(viewer.name(), db.sql(FACTS + " where a.person_id = :me order by a.serial desc").param("me", viewer.id()).query(DevelopmentPage.Facts.class).list().stream()
                .map(facts -> new OwnDevelopmentPage.Own(new DevelopmentPage(facts, steps(facts.id()), List.of(), List.of(), List.of(), false, LocalDate.now(clock)),
                        disclosures.looks(Developments.SUBJECT, facts.id()))).toList());
    }

    private DevelopmentPage.Facts facts(UUID id, Viewer viewer) {
        return db.sql(FACTS + """
                         where a.id = :id
                           and a.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = a.branch_id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(DevelopmentPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<DevelopmentPage.Step> steps(UUID id) {
        return db.sql("select move, on_day, words from party_applicant_step where applicant_id = ? order by rank").param(id).query(DevelopmentPage.Step.class).list();
    }

    private List<Option> members(UUID branch) {
        return db.sql("""
                        select m.id::text as value, coalesce(m.name_masked, '党员') || case m.post when 'SECRETARY' then '（书记）' else '' end as label
                          from party_member m
                         where m.party_organization_id = :branch
                           and m.stage = 'FULL'
                         order by m.post is null, m.serial
                        """)
                .param("branch", branch)
                .query(Option.class)
                .list();
    }

    private static List<Action> actions(DevelopmentPage.Facts facts, Viewer viewer) {
        if (viewer.id().equals(facts.personId())) return List.of();
        return Move.openIn(facts.stage(), DevelopmentMove.values()).stream()
                .filter(move -> !facts.isEnteredBy(viewer.id(), move) && viewer.may(move.permission()) && !(move == DevelopmentMove.TALK && facts.talkedOn() != null) && !(move == DevelopmentMove.SPEAK && facts.spokenOn() != null)
                        && !(move == DevelopmentMove.EXTEND && facts.extendedMonths() > 0))
                .map(move -> new Action(move.name(), move.label(), "/party/developments/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}
