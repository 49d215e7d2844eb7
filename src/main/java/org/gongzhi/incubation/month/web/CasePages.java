package org.gongzhi.incubation.month.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.incubation.month.CaseMove;
import org.gongzhi.incubation.month.CaseStage;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of cases of low months show. Members of an organization see its own. */
@Component
@Transactional(readOnly = true)
class CasePages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;

    CasePages(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    CaseListPage list(@Nullable CaseStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select k.id, k.serial, k.number, o.name as organization, c.name as centre, k.stage, k.opened_on, k.due_on, k.closed_on,
                               array_to_string(array(select to_char(m, 'YYYY-MM') from unnest(k.months) m order by m), '、') as months
                          from low_case k
                          join organization o on o.id = k.organization_id
                          join settlement s on s.id = k.settlement_id
                          join incubation_centre c on c.id = s.centre_id
                         where k.region between :from and :to
                           and (:organization::uuid is null or k.organization_id = :organization)
                           and (:stage::text is null or k.stage = :stage)
                           and k.serial < :before
                         order by k.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(CaseListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new CaseListPage(stage, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    CasePage show(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        return new CasePage(facts, months(id), actions(facts, viewer));
    }

    Timeline timeline(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        return new Timeline(facts.number(), "/incubation/cases/" + id + "/timeline", journal.of(LowCases.SUBJECT, id, CaseMove::valueOf));
    }

    private CasePage.Facts facts(UUID id, Viewer viewer) {
        return db.sql("""
                        select k.id, k.number, k.organization_id, o.name as organization, k.settlement_id, c.name as centre, k.stage, k.opened_on,
                               k.interview_id, i.number as interview, i.stage as interview_stage, k.due_on, k.closed_on, k.reason
                          from low_case k
                          join organization o on o.id = k.organization_id
                          join settlement s on s.id = k.settlement_id
                          join incubation_centre c on c.id = s.centre_id
                          left join interview i on i.id = k.interview_id
                         where k.id = :id
                           and k.region between :from and :to
                           and (:organization::uuid is null or k.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(CasePage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<CasePage.Low> months(UUID id) {
        return db.sql("""
                        select r.id as round, r.period_from as month, t.total as points, coalesce(b.label, '') as band
                          from low_case k
                          join appraisal_subject s on s.subject = k.organization_id
                          join appraisal_round r on r.id = s.round and r.period_from = any (k.months) and r.stage <> 'CANCELLED'
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          left join appraisal_band b on b.scheme = c.id and b.code = t.band
                         where k.id = :id
                         order by r.period_from
                        """)
                .param("scheme", LowCases.SCHEME)
                .param("id", id)
                .query(CasePage.Low.class)
                .list();
    }

    /** While an interview is running, its own page says what comes next. */
    private static List<Action> actions(CasePage.Facts facts, Viewer viewer) {
        var running = facts.interviewStage() != null && InterviewStage.valueOf(facts.interviewStage()).isOpen();
        return Move.openIn(facts.stage(), CaseMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()))
                .filter(move -> move != CaseMove.INVITE || !running)
                .map(move -> new Action(move.name(), move.label(), "/incubation/cases/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}
