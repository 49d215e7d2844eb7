package org.gongzhi.organization.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.organization.Book;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.region.Regions;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to whole tables. A row whose code or number is in the register under the same name is there already and is
 * passed over; under another name it is a bad row, since a change needs a decision. (domain.md M46)
 */
@Service
@Transactional
public class Intakes {

    private static final String SUBJECT = "organization-import";

    private final JdbcClient db;
    private final Attachments attachments;
    private final Organizations organizations;
    private final Book book;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    Intakes(JdbcClient db, Attachments attachments, Organizations organizations, Book book, Regions regions, MessageSource messages, Clock clock) {
        this.db = db;
        this.attachments = attachments;
        this.organizations = organizations;
        this.book = book;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    public Importer<NewOrganization> importer(Viewer viewer) {
        var places = new Places(regions.places(viewer.reach().from(), viewer.reach().to()));
        return new OrganizationTable(places, organizations.fields()).importer(messages);
    }

    /** Keeps the file and what was found in it; nothing enters the register yet. */
    public UUID look(MultipartFile file, Viewer viewer) {
        var id = UUID.randomUUID();
        var attachment = attachments.store(file, SUBJECT, id, viewer);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var present = new AtomicLong();
        goByTheIndex();
        try (var content = attachments.open(attachment)) {
            var preview = importer(viewer).read(content, name, lines -> compare(lines, present));
            keep(id, attachment, preview, present.get(), viewer);
            return id;
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes all of it. To be run as a job, in one transaction.
     *
     * @throws Refused {@code sheet.bad}, {@code organization.import.taken}, {@code organization.import.meanwhile}
     */
    public void take(UUID id, Viewer viewer, Progress progress) {
        var intake = held(id, viewer);
        if (intake.taken()) throw new Refused("organization.import.taken");
        var act = viewer.act(clock.instant(), "由表格导入：" + intake.fileName());
        var read = new AtomicLong();
        var entered = new AtomicLong();
        goByTheIndex();
        try (var content = attachments.open(intake.attachmentId())) {
            importer(viewer).take(content, intake.fileName(), lines -> {
                var known = known(lines);
                var entries = lines.stream().map(Line::value).filter(entry -> !known.containsKey(key(entry))).toList();
                book.enter(entries, act);
                entered.addAndGet(entries.size());
                progress.at(read.addAndGet(lines.size()), intake.total());
            });
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused("organization.import.meanwhile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update organization_intake set taken = :taken, taken_at = :at where id = :id")
                .param("id", id)
                .param("taken", entered.get())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The planner counts the rows that were there when it last looked, and not the hundred thousand of this transaction:
     * it is told to go by the index, and {@code analyze} makes it forget the plans it has kept for a register that was nearly
     * empty, also those of foreign keys. A large one needs no looking at, which would take a second.
     */
    private void goByTheIndex() {
        db.sql("set local enable_seqscan = off").update();
        var small = db.sql("select reltuples < :rows from pg_class where oid = 'organization'::regclass").param("rows", Importer.MOST_ROWS).query(Boolean.class).single();
        if (small) db.sql("analyze organization").update();
    }

    private record Held(UUID attachmentId, String fileName, long total, boolean taken) {}

    private Held held(UUID id, Viewer viewer) {
        return db.sql("""
                        select attachment_id, file_name, total, taken is not null as taken
                          from organization_intake
                         where id = :id
                           and uploaded_by = :viewer
                           for update
                        """)
                .param("id", id)
                .param("viewer", viewer.id())
                .query(Held.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<Bad> compare(List<Line<NewOrganization>> lines, AtomicLong present) {
        var known = known(lines);
        var bad = new ArrayList<Bad>();
        for (var line : lines) {
            var name = known.get(key(line.value()));
            if (name == null) continue;
            if (name.equals(line.value().name().strip())) present.incrementAndGet();
            else bad.add(new Bad(line.line(), OrganizationTable.heading(line.value()), key(line.value()),
                    messages.getMessage("organization.import.other-name", new Object[] {name}, Locale.CHINA)));
        }
        return bad;
    }

    /** The names under which the codes and numbers of these rows are in the register. */
    private Map<String, String> known(List<Line<NewOrganization>> lines) {
        var known = new HashMap<String, String>();
        db.sql("""
                        select k.key, o.name
                          from unnest(:keys::text[]) as k (key)
                          join organization o on o.credit_code = k.key
                         union all
                        select k.key, o.name
                          from unnest(:keys::text[]) as k (key)
                          join organization o on o.filed_number = k.key
                        """)
                .param("keys", lines.stream().map(line -> key(line.value())).toArray(String[]::new))
                .query(row -> { known.put(row.getString("key"), row.getString("name")); });
        return known;
    }

    private static String key(NewOrganization entry) {
        return entry.kind().isLegalPerson() ? entry.creditCode().replaceAll("\\s", "").toUpperCase() : entry.filedNumber();
    }

    private void keep(UUID id, UUID attachment, Preview preview, long present, Viewer viewer) {
        db.sql("""
                        insert into organization_intake (id, attachment_id, file_name, total, present, faults, missing, unknown, uploaded_by, uploaded_at)
                        values (:id, :attachment, :file, :total, :present, :faults, :missing, :unknown, :viewer, :at)
                        """)
                .param("id", id)
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
        db.sql("""
                        insert into organization_intake_bad (intake_id, rank, line, heading, value, reason)
                        select :id, b.rank, b.line::integer, b.heading, b.value, b.reason
                          from unnest(:lines::text[], :headings::text[], :values::text[], :reasons::text[])
                               with ordinality as b (line, heading, value, reason, rank)
                        """)
                .param("id", id)
                .param("lines", preview.bad().stream().map(bad -> String.valueOf(bad.line())).toArray(String[]::new))
                .param("headings", preview.bad().stream().map(Bad::column).toArray(String[]::new))
                .param("values", preview.bad().stream().map(bad -> OrganizationTable.isPersonal(bad.column()) ? "***" : bad.value()).toArray(String[]::new))
                .param("reasons", preview.bad().stream().map(Bad::reason).toArray(String[]::new))
                .update();
    }
}
