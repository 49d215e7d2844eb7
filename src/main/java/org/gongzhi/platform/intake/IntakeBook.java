package org.gongzhi.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.multipart.MultipartFile;

/**
 * The tables that were brought to one part of the house: what was found in them and what became of them, in {@code NAME_intake} and
 * {@code NAME_intake_bad}. Only whoever brought one sees it. Its owner calls it within a transaction.
 *
 * @param name    before the names of the two tables
 * @param subject under which the files are kept
 */
public record IntakeBook(String name, String subject, JdbcClient db, Attachments attachments, Clock clock) {

    /** So many rows are taken in while somebody waits; more are the work of a job. */
    public static final int AT_ONCE = 200;

    private static final int RECENT = 10;

    public record Held(UUID id, String kind, UUID attachmentId, String fileName, long total, long faults, boolean taken) {}

    /** Keeps the file and what was found in it; nothing else is written. @throws Refused at {@code file} when it cannot be read as a table */
    public <T> UUID look(String kind, BroughtTable<T> table, MultipartFile file, Viewer viewer) {
        var id = UUID.randomUUID();
        try {
            return look(id, kind, table, Objects.requireNonNullElse(file.getOriginalFilename(), ""), attachments.store(file, subject, id, viewer), viewer);
        } catch (Refused refused) {
            throw refused.at("file");
        }
    }

    /** The same of a table that the program brings along. */
    public <T> UUID look(String kind, BroughtTable<T> table, String name, InputStream file, Viewer viewer) {
        var id = UUID.randomUUID();
        return look(id, kind, table, name, attachments.store(name, file, subject, id, viewer), viewer);
    }

    private <T> UUID look(UUID id, String kind, BroughtTable<T> table, String name, UUID attachment, Viewer viewer) {
        var present = new AtomicLong();
        table.begin();
        try (var content = attachments.open(attachment)) {
            var preview = table.importer().read(content, name, lines -> {
                var look = table.look(lines);
                present.addAndGet(look.present());
                return look.bad();
            });
            keep(id, kind, attachment, preview, present.get(), viewer);
            keep(id, preview.bad(), table);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be taken: nobody else takes it meanwhile. @throws Missing when this viewer did not bring it @throws Refused {@code intake.taken}, {@code sheet.bad} */
    public Held hold(UUID id, Viewer viewer) {
        var held = db.sql("select id, kind, attachment_id, file_name, total, faults, taken is not null as taken from %s_intake where id = :id and uploaded_by = :viewer for update"
                        .formatted(name))
                .param("id", id)
                .param("viewer", viewer.id())
                .query(Held.class)
                .optional()
                .orElseThrow(Missing::new);
        if (held.taken()) throw new Refused("intake.taken");
        if (held.faults() > 0) throw new Refused("sheet.bad", held.faults());
        return held;
    }

    /** Takes all of it, in the transaction of the caller. @throws Refused {@code sheet.bad}, {@code intake.meanwhile} and what the table refuses */
    public <T> void take(Held held, BroughtTable<T> table, Progress progress) {
        var read = new AtomicLong();
        var entered = new AtomicLong();
        table.begin();
        try (var content = attachments.open(held.attachmentId())) {
            table.importer().take(content, held.fileName(), lines -> {
                entered.addAndGet(table.enter(lines));
                progress.at(read.addAndGet(lines.size()), held.total());
            });
            table.end();
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused("intake.meanwhile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update %s_intake set taken = :taken, taken_at = :at where id = :id".formatted(name))
                .param("id", held.id())
                .param("taken", entered.get())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** @param all bad cells, or the first that fit on a page */
    public IntakePage show(UUID id, IntakeWords words, boolean all, Viewer viewer) {
        var bad = db.sql("select line, heading as column, value, reason from %s_intake_bad where intake_id = :id order by rank limit :rows".formatted(name))
                .param("id", id)
                .param("rows", all ? Preview.KEPT : Preview.SHOWN)
                .query(Bad.class)
                .list();
        return db.sql("select * from %s_intake where id = :id and uploaded_by = :viewer".formatted(name))
                .param("id", id)
                .param("viewer", viewer.id())
                .query((row, n) -> page(row, words, bad))
                .optional()
                .orElseThrow(Missing::new);
    }

    public List<ImportPage.Recent> recent(Viewer viewer) {
        return db.sql("select id, kind, file_name, uploaded_at, total, faults, taken from %s_intake where uploaded_by = :viewer order by uploaded_at desc limit :rows".formatted(name))
                .param("viewer", viewer.id())
                .param("rows", RECENT)
                .query(ImportPage.Recent.class)
                .list();
    }

    private static IntakePage page(ResultSet row, IntakeWords words, List<Bad> bad) throws SQLException {
        return new IntakePage(row.getObject("id", UUID.class), words, row.getString("kind"), row.getString("file_name"), row.getLong("total"), row.getLong("present"),
                row.getLong("faults"), List.of((String[]) row.getArray("missing").getArray()), List.of((String[]) row.getArray("unknown").getArray()),
                row.getObject("taken", Long.class), row.getTimestamp("taken_at") == null ? null : row.getTimestamp("taken_at").toInstant(), bad);
    }

    private void keep(UUID id, String kind, UUID attachment, Preview preview, long present, Viewer viewer) {
        db.sql("""
                        insert into %s_intake (id, kind, attachment_id, file_name, total, present, faults, missing, unknown, uploaded_by, uploaded_at)
                        values (:id, :kind, :attachment, :file, :total, :present, :faults, :missing, :unknown, :viewer, :at)
                        """.formatted(name))
                .param("id", id)
                .param("kind", kind)
                .param("attachment", attachment)
                .param("file", preview.fileName())
                .param("total", preview.total())
                .param("present", present)
                .param("faults", preview.faults())
                .param("missing", preview.missing().toArray(String[]::new))
                .param("unknown", preview.unknown().toArray(String[]::new))
                .param("viewer", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void keep(UUID id, List<Bad> all, BroughtTable<?> table) {
        db.sql("""
                        insert into %s_intake_bad (intake_id, rank, line, heading, value, reason)
                        select :id, b.rank, b.line::integer, b.heading, b.value, b.reason
                          from unnest(:lines::text[], :headings::text[], :values::text[], :reasons::text[]) with ordinality as b (line, heading, value, reason, rank)
                        """.formatted(name))
                .param("id", id)
                .param("lines", all.stream().map(bad -> String.valueOf(bad.line())).toArray(String[]::new))
                .param("headings", all.stream().map(Bad::column).toArray(String[]::new))
                .param("values", all.stream().map(bad -> table.isPersonal(bad.column()) ? "***" : bad.value()).toArray(String[]::new))
                .param("reasons", all.stream().map(Bad::reason).toArray(String[]::new))
                .update();
    }
}
