package org.gongzhi.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.PaymentMove;
import org.gongzhi.funding.PaymentStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens of payments show. Members of an organization see what it receives. */
@Component
class PaymentPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Journal journal;
    private final Subjects subjects;
    private final Clock clock;

    PaymentPages(JdbcClient db, Journal journal, Subjects subjects, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.subjects = subjects;
        this.clock = clock;
    }

    PaymentListPage list(PaymentListPage.Filter filter, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = rows(filter, before, limit + 1, viewer);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var sources = db.sql("select code as value, label from fund_source order by rank").query(Option.class).list();
        return new PaymentListPage(filter, sources, shown, rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    private List<PaymentListPage.Row> rows(PaymentListPage.Filter filter, long before, int limit, Viewer viewer) {
        return db.sql("""
                        select p.id, p.serial, p.number, p.purpose, c.name as payee, s.label as source, l.year || ' 年 ' || l.name as line,
                               p.use, p.amount, p.stage, p.requested_at, p.settled_at, p.voucher
                          from payment p
                          join organization c on c.id = p.payee_id
                          join budget_line l on l.id = p.line_id
                          join fund_source s on s.code = l.source
                         where p.region between :from and :to
                           and (:district::text is null or substr(p.region, 1, 6) = :district)
                           and (:organization::uuid is null or p.payee_id = :organization)
                           and (:stage::text is null or p.stage = :stage)
                           and (:source = '' or l.source = :source)
                           and (:payee = '' or c.name like '%' || :payee || '%')
                           and (not :awaiting or (p.stage = 'REQUESTED' and p.requested_by <> :viewer and not exists (
                                   select from payment_approval a where a.payment_id = p.id and a.person_id = :viewer)))
                           and p.serial < :before
                         order by p.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("source", filter.source())
                .param("payee", filter.payee())
                .param("awaiting", filter.awaiting())
                .param("viewer", viewer.id())
                .param("before", before)
                .param("limit", limit)
                .query(PaymentListPage.Row.class)
                .list();
    }

    PaymentPage show(UUID id, Viewer viewer) {
        var payment = facts(id, viewer);
        var uses = db.sql("select use from budget_line_use where line_id = ? order by use").param(payment.lineId()).query(String.class).list();
        var approvals = approvals(id);
        var barred = barred(payment, approvals, viewer);
        return new PaymentPage(payment, uses, approvals, elsewhere(payment),
                subjects.evidence(payment.subject(), payment.subjectId(), viewer).orElse(null),
                actions(payment, barred, viewer), viewer.may("payment.approve") ? barred : null);
    }

    private PaymentPage.Facts facts(UUID id, Viewer viewer) {
        return db.sql("""
                        select p.id, p.number, p.subject, p.subject_id, p.payee_id, c.name as payee, p.line_id, l.year || ' 年 ' || l.name as line,
                               s.label as source, p.amount, v.amount as reserved, p.purpose, p.use, p.evidence_href, p.approvals_needed,
                               p.stage, p.requested_by, q.name as requester, p.requested_at, p.settled_at, p.voucher, p.reason
                          from payment p
                          join organization c on c.id = p.payee_id
                          join budget_line l on l.id = p.line_id
                          join fund_source s on s.code = l.source
                          join reservation v on v.id = p.reservation_id
                          join person q on q.id = p.requested_by
                         where p.id = :id
                           and p.region between :from and :to
                           and (:organization::uuid is null or p.payee_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(PaymentPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<PaymentPage.Approval> approvals(UUID id) {
        return db.sql("""
                        select a.person_id, q.name, a.capacity, a.at, a.note
                          from payment_approval a
                          join person q on q.id = a.person_id
                         where a.payment_id = :id
                         order by a.at
                        """)
                .param("id", id)
                .query(PaymentPage.Approval.class)
                .list();
    }

    /** The same thing paid out of two pots is what an auditor asks first. */
    private List<PaymentPage.Elsewhere> elsewhere(PaymentPage.Facts payment) {
        return db.sql("""
                        select s.label as source, l.year || ' 年 ' || l.name as line, sum(v.amount - v.released) as reserved, sum(v.paid) as paid
                          from reservation v
                          join budget_line l on l.id = v.line_id
                          join fund_source s on s.code = l.source
                         where v.subject = :subject
                           and v.subject_id = :subjectId
                           and v.amount > v.released
                           and l.source <> (select source from budget_line where id = :line)
                         group by s.code, l.id
                         order by s.rank, l.name
                        """)
                .param("subject", payment.subject())
                .param("subjectId", payment.subjectId())
                .param("line", payment.lineId())
                .query(PaymentPage.Elsewhere.class)
                .list();
    }

    private static @Nullable String barred(PaymentPage.Facts payment, List<PaymentPage.Approval> approvals, Viewer viewer) {
        if (payment.stage() != PaymentStage.REQUESTED) return null;
        if (viewer.id().equals(payment.requestedBy())) return "这笔付款由您申请，请由别人审批。";
        if (viewer.belongsTo(payment.payeeId())) return "您所在的组织是收款方，不能审批这笔付款。";
        var approved = approvals.stream().anyMatch(approval -> approval.personId().equals(viewer.id()));
        return approved ? "您已经同意，等待另一位审批人。" : null;
    }

    /** APPROVE and PAY are one button: which of the two it is, the number of names decides. */
    private static List<Action> actions(PaymentPage.Facts payment, @Nullable String barred, Viewer viewer) {
        return Move.openIn(payment.stage(), PaymentMove.values()).stream()
                .filter(move -> move != PaymentMove.PAY && viewer.may(move.permission()))
                .filter(move -> move != PaymentMove.APPROVE || barred == null)
                .filter(move -> move != PaymentMove.REJECT || !viewer.belongsTo(payment.payeeId()))
                .filter(move -> move != PaymentMove.VOUCH || payment.voucher() == null)
                .map(move -> new Action(move.name(), move.label(), "/payments/" + payment.id() + "/" + move.noun()))
                .toList();
    }

    Timeline timeline(UUID id, Viewer viewer) {
        var payment = facts(id, viewer);
        return new Timeline(payment.number(), "/payments/" + id + "/timeline", journal.of("payment", id, PaymentMove::valueOf));
    }

    PaymentRulesPage rules() {
        return new PaymentRulesPage(LocalDate.now(clock), db.sql("""
                        select r.valid_from, r.threshold, r.approvals, q.name as set_by
                          from payment_rule r
                          left join person q on q.id = r.set_by
                         order by r.valid_from desc
                        """)
                .query(PaymentRulesPage.Row.class)
                .list());
    }
}
