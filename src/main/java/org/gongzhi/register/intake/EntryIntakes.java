package org.gongzhi.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.entry.Draft;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.FieldParser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The door to whole tables of entries. What was brought is looked through each time somebody looks, so that a preview is never out of date. */
@Service
@Transactional
public class EntryIntakes {

    private static final String SUBJECT = "register-import";

    /** A table that was brought. @param taken how many entries it became; null while it waits */
    record Intake(UUID id, String register, UUID attachmentId, String fileName, @Nullable Long taken, @Nullable Instant takenAt) {}

    private final JdbcClient db;
    private final Attachments attachments;
    private final Registers registers;
    private final Entries entries;
    private final FieldParser parser;
    private final RepeatedEntries standing;
    private final MessageSource messages;
    private final Clock clock;

    EntryIntakes(JdbcClient db, Attachments attachments, Registers registers, Entries entries, FieldParser parser, RepeatedEntries standing, MessageSource messages, Clock clock) {
        this.db = db;
        this.attachments = attachments;
        this.registers = registers;
        this.entries = entries;
        this.parser = parser;
        this.standing = standing;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Missing for a register in which this viewer makes no entries */
    Register register(String key, Viewer viewer) {
        var register = registers.readable(key, viewer);
        if (!register.definition().creation().mayBeMadeBy(viewer.role())) throw new Missing();
        return register;
    }

    Importer<Draft> importer(Register register, Viewer viewer) { return new EntryTable(register, viewer, parser, entries).importer(messages); }

    /** Keeps the file; nothing is entered yet. @throws Refused when it cannot be read as a table */
    UUID bring(Register register, MultipartFile file, Viewer viewer) {
        var id = UUID.randomUUID();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var attachment = attachments.store(file, SUBJECT, id, viewer);
        look(register, attachment, name, viewer);
        db.sql("""
                        insert into register_intake (id, register, attachment_id, file_name, uploaded_by, uploaded_at)
                        values (:id, :register, :attachment, :file, :viewer, :at)
                        """)
                .param("id", id)
                .param("register", register.key())
                .param("attachment", attachment)
                .param("file", name)
                .param("viewer", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    Preview look(Register register, UUID attachment, String name, Viewer viewer) {
        try (var content = attachments.open(attachment)) {
            return importer(register, viewer).read(content, name, standing.of(register));
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be run as a job, in one transaction. @throws Refused {@code sheet.bad}, {@code register.import.taken}, {@code register.unique}, {@code register.limit} */
    public void take(UUID id, Viewer viewer, Progress progress) {
        var intake = find(id, null, viewer, " for update");
        if (intake.taken() != null) throw new Refused("register.import.taken");
        var register = register(intake.register(), viewer);
        var act = viewer.act(clock.instant(), "由表格导入：" + intake.fileName());
        var taken = new AtomicLong();
        try (var content = attachments.open(intake.attachmentId())) {
            importer(register, viewer).take(content, intake.fileName(), lines -> {
                entries.create(register, lines.stream().map(Line::value).toList(), act, viewer);
                progress.at(taken.addAndGet(lines.size()), 0);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update register_intake set taken = :taken, taken_at = :at where id = :id").param("id", id).param("taken", taken.get()).param("at", Timestamp.from(clock.instant())).update();
    }

    Intake find(UUID id, @Nullable String register, Viewer viewer) { return find(id, register, viewer, ""); }

    private Intake find(UUID id, @Nullable String register, Viewer viewer, String hold) {
        return db.sql("""
                        select id, register, attachment_id, file_name, taken, taken_at
                          from register_intake
                         where id = :id
                           and uploaded_by = :viewer
                           and (:register::text is null or register = :register)
                        """ + hold).param("id", id).param("viewer", viewer.id()).param("register", register).query(Intake.class).optional().orElseThrow(Missing::new);
    }

    List<ImportPage.Recent> recent(Register register, Viewer viewer) {
        return db.sql("""
                        select id, register, file_name, uploaded_at, taken
                          from register_intake
                         where uploaded_by = :viewer
                           and register = :register
                         order by uploaded_at desc
                         limit 10
                        """).param("viewer", viewer.id()).param("register", register.key()).query(ImportPage.Recent.class).list();
    }
}
