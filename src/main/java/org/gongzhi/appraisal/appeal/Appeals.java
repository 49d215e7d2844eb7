package org.gongzhi.appraisal.appeal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.mark.Interests;
import org.gongzhi.appraisal.round.Answering;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to appeals. A subject's organization, or whoever answers for it, contests items of its result while the round is open to objection; whoever scored
 * one of them does not decide; what was wrong is put right by a further version of the result. (domain.md C8)
 */
@Service
@Transactional
public class Appeals {

    /** As journal and files call an appeal. */
    public static final String SUBJECT = "appraisal_appeal";

    private final Rounds rounds;
    private final RoundBook book;
    private final Interests interests;
    private final Answering answering;
    private final Attachments attachments;
    private final Messages messages;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(Rounds rounds, RoundBook book, Interests interests, Answering answering, Attachments attachments, Messages messages, JdbcClient db,
            ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.book = book;
        this.interests = interests;
        this.answering = answering;
        this.attachments = attachments;
        this.messages = messages;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    private record Contested(UUID subject, String name, String region, @Nullable UUID organization) {}

    private record Held(UUID id, UUID round, UUID subject, String region, @Nullable UUID organization, AppealStage stage, UUID madeBy) {}

    /**
     * Files are kept with it; what is wrong with one is {@code file.*} at {@code files}.
     *
     * @throws Missing when the subject is not the viewer's
     * @throws Refused {@code appraisal.appeal.period}, {@code appraisal.appeal.items}, {@code appraisal.appeal.open} while another one waits
     */
    public UUID submit(UUID id, UUID subject, NewAppeal appeal, Viewer viewer) {
        var round = book.of(id, viewer);
        var contested = db.sql("""
                        select subject, name, region, organization
                          from appraisal_subject
                         where round = :round and subject = :subject and exempt_because is null
                           and region between :from and :to
                        """)
                .params(viewer.reach().params()).param("round", id).param("subject", subject).query(Contested.class).optional()
                .filter(one -> isOwn(round, subject, one.organization(), viewer)).orElseThrow(Missing::new);
        if (round.stage() != RoundStage.PUBLISHED || round.objectionUntil() == null || LocalDate.now(clock).isAfter(round.objectionUntil()))
            throw new Refused("appraisal.appeal.period");
        if (appeal.items().isEmpty()) throw new Refused("appraisal.appeal.items").at("items");
        var act = viewer.act(clock.instant(), appeal.grounds());
        var made = insert(round, contested, appeal, act);
        items(made, round, subject, appeal);
        attachments.storeAll(appeal.files(), SUBJECT, made, viewer);
        events.publishEvent(new Moved(SUBJECT, made, AppealMove.SUBMIT, null, act, Map.of("items", appeal.items().keySet())));
        messages.tell(book.deciders(round, contested.region()), "评分申诉待处理：" + contested.name(), "/appraisals/appeals/" + made);
        return made;
    }

    /** Whether a subject is the viewer's to contest: their organization, or one for which they answer where there is none. */
    public boolean isOwn(Round round, UUID subject, @Nullable UUID organization, Viewer viewer) {
        return organization == null ? viewer.reach().organization() == null && answering.answers(round, subject, viewer) : viewer.belongsTo(organization);
    }

    private UUID insert(Round round, Contested contested, NewAppeal appeal, Act act) {
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into appraisal_appeal (id, made_on, round, subject, region, organization, stage, grounds, made_by, made_at)
                            values (:id, :day, :round, :subject, :region, :organization, 'SUBMITTED', :grounds, :by, :at)
                            """)
                    .param("id", id).param("day", LocalDate.now(clock)).param("round", round.id()).param("subject", contested.subject())
                    .param("region", contested.region()).param("organization", contested.organization()).param("grounds", appeal.grounds().strip())
                    .param("by", act.by()).param("at", Timestamp.from(act.at())).update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("appraisal.appeal.open");
        }
        return id;
    }

    private void items(UUID appeal, Round round, UUID subject, NewAppeal made) {
        var codes = List.copyOf(made.items().keySet());
        var rows = db.sql("""
                        insert into appraisal_appeal_item (appeal, item, label, before, reason)
                        select :appeal, i.code, i.label, coalesce(c.points, p.points), g.reason
                          from unnest(:codes::text[], :reasons::text[]) as g (code, reason)
                          join appraisal_item i on i.scheme = :scheme and i.code = g.code
                          join appraisal_point p on (p.round, p.subject, p.item) = (:round, :subject, i.code)
                          left join lateral (select points from appraisal_correction c
                                              where (c.round, c.subject, c.item) = (p.round, p.subject, p.item) order by id desc limit 1) c on true
                        """)
                .param("appeal", appeal).param("codes", codes.toArray(String[]::new)).param("reasons", codes.stream().map(made.items()::get).toArray(String[]::new))
                .param("scheme", round.scheme()).param("round", round.id()).param("subject", subject).update();
        if (rows < codes.size()) throw new Refused("appraisal.appeal.items").at("items");
    }

    /**
     * Puts right what was wrong.
     *
     * @param points what contested items come to, by their code; at least one
     * @throws Refused {@code appraisal.round.office}, {@code appraisal.appeal.own}, {@code appraisal.appeal.scorer} for whoever scored a contested item, {@code appraisal.mark.interest}, {@code appraisal.appeal.points},
     *         {@code appraisal.mark.bounds}
     */
    public void uphold(UUID id, Map<String, BigDecimal> points, String decision, Viewer viewer) {
        var appeal = held(id, viewer);
        mayDecide(appeal, viewer);
        var contested = db.sql("select item from appraisal_appeal_item where appeal = :appeal").param("appeal", id).query(String.class).set();
        if (points.isEmpty() || !contested.containsAll(points.keySet())) throw new Refused("appraisal.appeal.points").at("points");
        var version = rounds.correct(appeal.round(), appeal.subject(), points, "申诉成立：" + decision.strip(), viewer);
        keepRight(id, points);
        decide(appeal, AppealMove.UPHOLD, decision, version, viewer);
    }

    private void keepRight(UUID appeal, Map<String, BigDecimal> points) {
        var items = List.copyOf(points.keySet());
        db.sql("""
                        update appraisal_appeal_item i
                           set after = g.points
                          from unnest(:items::text[], :points::text[]::numeric[]) as g (item, points)
                         where i.appeal = :appeal
                           and i.item = g.item
                        """)
                .param("items", items.toArray(String[]::new)).param("points", items.stream().map(item -> points.get(item).toPlainString()).toArray(String[]::new))
                .param("appeal", appeal).update();
    }

    /** @throws Refused see {@link #uphold} */
    public void refuse(UUID id, String decision, Viewer viewer) {
        var appeal = held(id, viewer);
        mayDecide(appeal, viewer);
        decide(appeal, AppealMove.REFUSE, decision, null, viewer);
    }

    public void withdraw(UUID id, String note, Viewer viewer) {
        var appeal = held(id, viewer);
        if (!isOwn(book.of(appeal.round(), viewer), appeal.subject(), appeal.organization(), viewer)) throw new Missing();
        var after = AppealMove.WITHDRAW.after(appeal.stage());
        db.sql("update appraisal_appeal set stage = :stage where id = :id").param("stage", after.name()).param("id", id).update();
        moved(appeal, AppealMove.WITHDRAW, viewer.act(clock.instant(), note));
    }

    /** Whether it is the viewer's office's to decide, and the viewer had no hand in the score. */
    private void mayDecide(Held appeal, Viewer viewer) {
        if (viewer.reach().organization() != null) throw new Missing();
        var round = book.of(appeal.round(), viewer);
        book.checkOffice(round.scheme(), viewer);
        if (appeal.madeBy().equals(viewer.id())) throw new Refused("appraisal.appeal.own");
        if (scored(appeal, viewer)) throw new Refused("appraisal.appeal.scorer");
        answering.check(round, List.of(appeal.subject()), viewer);
        if (appeal.organization() == null) return;
        var ties = interests.between(List.of(appeal.organization()), List.of(viewer.id()));
        if (!ties.isEmpty()) throw new Refused("appraisal.mark.interest", ties.get(0).because());
    }

    private boolean scored(Held appeal, Viewer viewer) {
        return db.sql("""
                        select exists (select
                                         from appraisal_appeal_item i
                                        where i.appeal = :appeal
                                          and (exists (select from appraisal_point p where (p.round, p.subject, p.item, p.by) = (:round, :subject, i.item, :viewer))
                                            or exists (select from appraisal_mark m where (m.round, m.subject, m.item, m.person) = (:round, :subject, i.item, :viewer))))
                        """)
                .param("appeal", appeal.id()).param("round", appeal.round()).param("subject", appeal.subject()).param("viewer", viewer.id())
                .query(Boolean.class).single();
    }

    private void decide(Held appeal, AppealMove move, String decision, @Nullable Integer version, Viewer viewer) {
        var after = move.after(appeal.stage());
        var act = viewer.act(clock.instant(), decision);
        db.sql("""
                        update appraisal_appeal
                           set stage = :stage, decided_by = :by, decided_at = :at, decision = :decision, version = :version
                         where id = :id
                        """)
                .param("stage", after.name()).param("by", act.by()).param("at", Timestamp.from(act.at())).param("decision", decision.strip())
                .param("version", version, Types.INTEGER).param("id", appeal.id()).update();
        moved(appeal, move, act);
        var title = "评分申诉结果：" + after.label();
        var href = "/appraisals/appeals/" + appeal.id();
        if (appeal.organization() == null) messages.tell(List.of(appeal.madeBy()), title, href);
        else messages.tellHolders("appraisal.appeal", appeal.region(), appeal.organization(), title, href);
    }

    private void moved(Held appeal, AppealMove move, Act act) {
        events.publishEvent(new Moved(SUBJECT, appeal.id(), move, appeal.stage(), act, Map.of()));
    }

    private Held held(UUID id, Viewer viewer) {
        return db.sql("""
                        select id, round, subject, region, organization, stage, made_by
                          from appraisal_appeal
                         where id = :id
                           and region between :from and :to
                           and (:organization::uuid is null or organization = :organization)
                           for update
                        """)
                .params(viewer.reach().params()).param("id", id).query(Held.class).optional().orElseThrow(Missing::new);
    }
}
