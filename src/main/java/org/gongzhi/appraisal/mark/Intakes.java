package org.gongzhi.appraisal.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundSettings;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** The door to tables of marks: looked through first, then taken as a whole or not at all. */
@Service("appraisalIntakes")     // organizations come in tables, too
@Transactional
public class Intakes {

    private static final String SUBJECT = "appraisal-import";

    private final RoundBook rounds;
    private final Marks marks;
    private final MarkTable table;
    private final Attachments attachments;
    private final MessageSource messages;
    private final JsonMapper json;
    private final RoundSettings settings;
    private final JdbcClient db;
    private final Clock clock;

    Intakes(RoundBook rounds, Marks marks, MarkTable table, Attachments attachments, MessageSource messages, JsonMapper json, RoundSettings settings, JdbcClient db,
            Clock clock) {
        this.rounds = rounds;
        this.marks = marks;
        this.table = table;
        this.attachments = attachments;
        this.messages = messages;
        this.json = json;
        this.settings = settings;
        this.db = db;
        this.clock = clock;
    }

    /** The table to fill in, with the names of those within reach. */
    @Transactional(readOnly = true)
    public byte[] blank(UUID round, Viewer viewer) { return table.blank(rounds.of(round, viewer), viewer); }

    /** Keeps the file and what was found in it; no mark is set yet. @return its id */
    public UUID look(UUID id, MultipartFile file, Viewer viewer) {
        var round = rounds.of(id, viewer);
        var intake = UUID.randomUUID();
        var attachment = attachments.store(file, SUBJECT, intake, viewer);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var count = new AtomicLong();
        try (var content = attachments.open(attachment)) {
            var preview = table.importer(round, viewer).read(content, name, lines -> {
                lines.forEach(line -> count.addAndGet(line.value().size()));
                return faults(round, lines, viewer);
            });
            keep(intake, id, attachment, preview, count.get(), viewer);
            return intake;
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so many marks are taken in by a job rather than while somebody waits. */
    public boolean isLong(long marks) { return marks > settings.marksAtOnce(); }

    /**
     * Sets the marks of all rows, in one transaction.
     *
     * @throws Refused {@code sheet.bad}, {@code appraisal.import.taken}, and what {@link Marks#record} refuses
     */
    public void take(UUID id, UUID intake, Viewer viewer, Progress progress) {
        var round = rounds.of(id, viewer);
        var held = db.sql("select attachment_id, file_name, marks, taken is not null as taken from appraisal_intake where id = :id and round = :round and uploaded_by = :by for update")
                .param("id", intake).param("round", id).param("by", viewer.id()).query(Held.class).optional().orElseThrow(Missing::new);
        if (held.taken()) throw new Refused("appraisal.import.taken");
        var taken = new AtomicLong();
        try (var content = attachments.open(held.attachmentId())) {
            table.importer(round, viewer).take(content, held.fileName(),
                    lines -> progress.at(taken.addAndGet(marks.record(id, lines.stream().flatMap(line -> line.value().stream()).toList(), viewer)), held.marks()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update appraisal_intake set taken = :taken, taken_at = :at where id = :id").param("taken", taken.get())
                .param("at", Timestamp.from(clock.instant())).param("id", intake).update();
    }

    private record Held(UUID attachmentId, String fileName, long marks, boolean taken) {}

    private List<Bad> faults(Round round, List<Line<List<NewMark>>> lines, Viewer viewer) {
        var all = new ArrayList<NewMark>();
        var at = new ArrayList<Integer>();
        for (var line : lines)
            for (var mark : line.value()) {
                all.add(mark);
                at.add(line.line());
            }
        if (all.isEmpty()) return List.of();
        return marks.faults(round, all, viewer).stream()
                .map(fault -> new Bad(at.get(fault.at()), Objects.requireNonNullElse(fault.item(), "名称"), all.get(fault.at()).points().toPlainString(),
                        messages.getMessage(fault.code(), new Object[0], Locale.CHINA)))
                .toList();
    }

    private void keep(UUID id, UUID round, UUID attachment, Preview preview, long count, Viewer viewer) {
        var bad = preview.bad().stream().map(one -> Map.of("line", one.line(), "column", one.column(), "value", one.value(), "reason", one.reason())).toList();
        db.sql("""
                        insert into appraisal_intake (id, round, attachment_id, file_name, total, marks, faults, missing, unknown, bad, uploaded_by, uploaded_at)
                        values (:id, :round, :attachment, :file, :total, :marks, :faults, :missing, :unknown, :bad::jsonb, :by, :at)
                        """)
                .param("id", id).param("round", round).param("attachment", attachment).param("file", preview.fileName()).param("total", preview.total())
                .param("marks", count).param("faults", preview.faults()).param("missing", preview.missing().toArray(String[]::new))
                .param("unknown", preview.unknown().toArray(String[]::new)).param("bad", json.writeValueAsString(bad)).param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant())).update();
    }
}
