package org.gongzhi.platform.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.job.Jobs;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to exports with personal data in plain: one asks and says why, another decides, a job makes the sheet once, and
 * whoever asked takes it for some days. Each take is a journal row. (domain.md E, C7; 个人信息保护法 art. 51)
 */
@Service
@Transactional
public class PersonalExports {

    static final String SUBJECT = "personal-export";

    private final JdbcClient db;
    private final ObjectProvider<ExportSource> sources;
    private final PersonalCipher cipher;
    private final ObjectProvider<Jobs> jobs;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final ExportSettings settings;
    private final Clock clock;

    PersonalExports(JdbcClient db, ObjectProvider<ExportSource> sources, PersonalCipher cipher, ObjectProvider<Jobs> jobs, Messages messages,
            ApplicationEventPublisher events, ExportSettings settings, Clock clock) {
        this.db = db;
        this.sources = sources;
        this.cipher = cipher;
        this.jobs = jobs;
        this.messages = messages;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** What this viewer may ask for. */
    public List<ExportSource> sources(Viewer viewer) { return sources.orderedStream().filter(source -> viewer.may(source.permission())).toList(); }

    ExportSource source(String kind) { return sources.stream().filter(source -> source.kind().equals(kind)).findFirst().orElseThrow(Missing::new); }

    /** @throws Refused {@code personal.export.columns}, {@code .days}, {@code .out-of-reach} */
    public UUID request(NewExport wanted, Viewer viewer) {
        var source = source(wanted.source());
        if (!viewer.may(source.permission())) throw new AccessDeniedException(source.permission());
        var columns = source.columns().stream().map(ExportSource.Column::code).filter(wanted.columns()::contains).toArray(String[]::new);
        if (columns.length == 0) throw new Refused("personal.export.columns").at("columns");
        if (wanted.until().isBefore(wanted.since())) throw new Refused("personal.export.days").at("until");
        if (wanted.region().compareTo(viewer.reach().from()) < 0 || wanted.region().compareTo(viewer.reach().to()) > 0)
            throw new Refused("personal.export.out-of-reach").at("region");
        var id = UUID.randomUUID();
        var act = viewer.act(clock.instant(), wanted.reason().strip());
        db.sql("""
                        insert into personal_export (id, asked_on, source, columns, region, from_day, to_day, reason, stage, requested_by,
                                                     requested_at_post, requested_at)
                        values (:id, :on, :source, :columns, :region, :since, :until, :reason, 'REQUESTED', :by, :post, :at)
                        """)
                .param("id", id).param("on", LocalDate.now(clock)).param("source", source.kind()).param("columns", columns)
                .param("region", wanted.region()).param("since", wanted.since()).param("until", wanted.until()).param("reason", act.note())
                .param("by", viewer.id()).param("post", viewer.post()).param("at", Timestamp.from(act.at()))
                .update();
        events.publishEvent(new Moved(SUBJECT, id, ExportMove.REQUEST, null, act, Map.of("source", source.kind(), "columns", Arrays.asList(columns),
                "region", wanted.region(), "since", wanted.since().toString(), "until", wanted.until().toString())));
        messages.tellHolders(ExportMove.APPROVE.permission(), wanted.region(), null, viewer.name() + "申请导出个人信息：" + source.label(), href(id));
        return id;
    }

    /** @throws Refused {@code personal.export.own}: nobody decides on what they asked for */
    public void approve(UUID id, String note, Viewer viewer) {
        decide(id, ExportMove.APPROVE, note, viewer);
        jobs.getObject().start(ExportJob.NAME, Map.of(ExportJob.EXPORT, id.toString()), viewer);
    }

    /** @throws Refused {@code personal.export.own} */
    public void refuse(UUID id, String reason, Viewer viewer) {
        var requester = decide(id, ExportMove.REFUSE, reason, viewer);
        messages.tell(List.of(requester), "导出个人信息的申请未获批准", href(id));
    }

    private UUID decide(UUID id, ExportMove move, String note, Viewer viewer) {
        var held = held(id, viewer);
        if (viewer.id().equals(held.requestedBy())) throw new Refused("personal.export.own");
        var act = viewer.act(clock.instant(), note);
        var to = move.after(held.stage());
        db.sql("update personal_export set stage = :stage, decided_by = :by, decided_at = :at, answer = :note where id = :id")
                .param("stage", to.name()).param("by", viewer.id()).param("at", Timestamp.from(act.at())).param("note", note).param("id", id)
                .update();
        events.publishEvent(new Moved(SUBJECT, id, move, held.stage(), act, Map.of()));
        return held.requestedBy();
    }

    /** Keeps the sheet that the job has made. */
    void keep(UUID id, byte[] sheet, int rows, Viewer by) {
        var held = held(id, by);
        var until = ZonedDateTime.now(clock).plus(settings.kept()).toInstant();
        db.sql("update personal_export set stage = :stage, rows = :rows, expires_at = :until where id = :id")
                .param("stage", ExportMove.PRODUCE.after(held.stage()).name()).param("rows", rows).param("until", Timestamp.from(until)).param("id", id)
                .update();
        db.sql("insert into personal_export_file (export_id, content) values (:id, :content)")
                .param("id", id).param("content", cipher.sealBytes(sheet, context(id)))
                .update();
        events.publishEvent(new Moved(SUBJECT, id, ExportMove.PRODUCE, held.stage(), new Act(null, "系统", clock.instant(), ""), Map.of("rows", rows)));
        messages.tell(List.of(held.requestedBy()), "申请导出的表格可以下载了", href(id));
    }

    /** The sheet, for whoever asked for it. @throws Missing for everybody else @throws Refused {@code personal.export.gone} */
    public byte[] download(UUID id, Viewer viewer) {
        var held = held(id, viewer);
        if (!viewer.id().equals(held.requestedBy())) throw new Missing();
        var content = db.sql("""
                        select f.content
                          from personal_export_file f
                          join personal_export e on e.id = f.export_id
                         where e.id = :id
                           and e.stage = 'READY'
                           and e.expires_at > :now
                        """)
                .param("id", id).param("now", Timestamp.from(clock.instant()))
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new Refused("personal.export.gone"));
        db.sql("update personal_export set downloads = downloads + 1 where id = :id").param("id", id).update();
        events.publishEvent(new Noted(SUBJECT, id, "DOWNLOAD", viewer.act(clock.instant(), ""), Map.of()));
        return cipher.openBytes(content, context(id));
    }

    /** Ends what nobody may download any more. @return how many */
    public int expire() {
        var over = db.sql("update personal_export set stage = 'EXPIRED' where stage = 'READY' and expires_at <= :now returning id")
                .param("now", Timestamp.from(clock.instant())).query(UUID.class).list();
        over.forEach(id -> {
            db.sql("delete from personal_export_file where export_id = :id").param("id", id).update();
            events.publishEvent(new Moved(SUBJECT, id, ExportMove.EXPIRE, ExportStage.READY, new Act(null, "系统", clock.instant(), ""), Map.of()));
        });
        return over.size();
    }

    record Held(UUID requestedBy, ExportStage stage) {}

    /** One's own, or for who decides those of their reach; held until the transaction ends. */
    private Held held(UUID id, Viewer viewer) {
        return db.sql("""
                        select requested_by, stage
                          from personal_export
                         where id = :id
                           and (requested_by = :viewer or :decides and region between :from and :to)
                           for update
                        """)
                .params(viewer.reach().params())
                .param("id", id).param("viewer", viewer.id()).param("decides", viewer.may(ExportMove.APPROVE.permission()))
                .query((row, n) -> new Held(Objects.requireNonNull(row.getObject("requested_by", UUID.class)), ExportStage.valueOf(row.getString("stage"))))
                .optional()
                .orElseThrow(Missing::new);
    }

    java.time.Instant now() { return clock.instant(); }

    static String href(UUID id) { return "/personal/exports/" + id; }

    private static String context(UUID id) { return PersonalCipher.context("personal_export_file", "content", id); }
}
