package org.gongzhi.organization.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to conclusions of past years that stand in a table already: looked through first, then taken as a whole or not at all. They are
 * results of the past, not acts of today; what is under way here is concluded here. (domain.md M48)
 */
@Service
@Transactional
class Conclusions {

    private static final String SUBJECT = "inspection-import";

    private record Held(UUID attachmentId, String fileName, long total, long faults, boolean taken) {}

    private final ConclusionTable table;
    private final Attachments attachments;
    private final JsonMapper json;
    private final JdbcClient db;
    private final Clock clock;

    Conclusions(ConclusionTable table, Attachments attachments, JsonMapper json, JdbcClient db, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.json = json;
        this.db = db;
        this.clock = clock;
    }

    /** Keeps the file and what was found in it; nothing is concluded yet. @return its id */
    UUID look(MultipartFile file, Viewer viewer) {
        try (var content = file.getInputStream()) {
            return look(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), viewer);
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID look(InputStream file, String name, Viewer viewer) {
        var id = UUID.randomUUID();
        var attachment = attachments.store(name, file, SUBJECT, id, viewer);
        var seen = new HashSet<String>();
        try (var content = attachments.open(attachment)) {
            keep(id, attachment, table.importer().read(content, name, lines -> table.faults(lines, seen, viewer)), viewer);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Concludes all rows, in one transaction.
     *
     * @throws Refused {@code sheet.bad}, {@code intake.taken}, {@code organization.inspection.import.meanwhile}
     */
    void take(UUID id, Viewer viewer, Progress progress) {
        var held = db.sql("select attachment_id, file_name, total, faults, taken is not null as taken from organization_inspection_intake where id = :id and uploaded_by = :by for update")
                .param("id", id).param("by", viewer.id()).query(Held.class).optional().orElseThrow(Missing::new);
        if (held.taken()) throw new Refused("intake.taken");
        if (held.faults() > 0) throw new Refused("sheet.bad", held.faults());
        var taken = new AtomicLong();
        var seen = new HashSet<String>();
        try (var content = attachments.open(held.attachmentId())) {
            table.importer().take(content, held.fileName(), lines -> {
                if (!table.faults(lines, seen, viewer).isEmpty()) throw new Refused("organization.inspection.import.meanwhile");
                progress.at(taken.addAndGet(table.save(lines, viewer)), held.total());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update organization_inspection_intake set taken = :taken, taken_at = :at where id = :id").param("taken", taken.get())
                .param("at", Timestamp.from(clock.instant())).param("id", id).update();
    }

    private void keep(UUID id, UUID attachment, Preview preview, Viewer viewer) {
        var bad = preview.bad().stream().map(one -> Map.of("line", one.line(), "column", one.column(), "value", one.value(), "reason", one.reason())).toList();
        db.sql("""
                        insert into organization_inspection_intake (id, attachment_id, file_name, total, faults, missing, unknown, bad, uploaded_by, uploaded_at)
                        values (:id, :attachment, :file, :total, :faults, :missing, :unknown, :bad::jsonb, :by, :at)
                        """)
                .param("id", id).param("attachment", attachment).param("file", preview.fileName()).param("total", preview.total()).param("faults", preview.faults())
                .param("missing", texts(preview.missing())).param("unknown", texts(preview.unknown())).param("bad", json.writeValueAsString(bad))
                .param("by", viewer.id()).param("at", Timestamp.from(clock.instant())).update();
    }

    private static String[] texts(List<String> some) { return some.toArray(String[]::new); }
}
