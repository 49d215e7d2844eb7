package org.gongzhi.party.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.member.Members;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.gongzhi.platform.sheet.Preview;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to tables of Party organizations and of rolls: kept and looked through first, then taken as a whole or not at all. A Party
 * organization that is there under the same name is passed over. What is taken goes through the doors by which it is typed.
 */
@Service
@Transactional
public class PartyIntakes {

    static final String SUBJECT = "party-import";

    private record Held(IntakeKind kind, UUID attachmentId, String fileName, boolean taken) {}

    private final JdbcClient db;
    private final Attachments attachments;
    private final PartyOrganizations bodies;
    private final Members members;
    private final MessageSource messages;
    private final Clock clock;

    PartyIntakes(JdbcClient db, Attachments attachments, PartyOrganizations bodies, Members members, MessageSource messages, Clock clock) {
        this.db = db;
        this.attachments = attachments;
        this.bodies = bodies;
        this.members = members;
        this.messages = messages;
        this.clock = clock;
    }

    public Importer<?> importer(IntakeKind kind, Viewer viewer) { return kind == IntakeKind.BODIES ? bodies(viewer) : rolls(viewer); }

    /** Keeps the table and what was found in it; nothing is written into the book yet. */
    public UUID look(IntakeKind kind, MultipartFile file, Viewer viewer) {
        var id = UUID.randomUUID();
        var attachment = attachments.store(file, SUBJECT, id, viewer);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var present = new AtomicLong();
        try (var content = attachments.open(attachment)) {
            var preview = kind == IntakeKind.BODIES ? bodies(viewer).read(content, name, lines -> {
                present.addAndGet(lines.stream().filter(line -> there(lines, viewer).contains(line.value().what().name())).count());
                return List.of();
            }) : rolls(viewer).read(content, name);
            keep(id, kind, attachment, preview, present.get(), viewer);
            return id;
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all of it. @throws Refused {@code sheet.bad}, {@code party.import.taken} and those of the doors it goes through */
    public void take(UUID id, Viewer viewer) {
        var held = db.sql("select kind, attachment_id, file_name, taken is not null as taken from party_intake where id = :id and uploaded_by = :me for update")
                .param("id", id)
                .param("me", viewer.id())
                .query(Held.class)
                .optional()
                .orElseThrow(Missing::new);
        if (held.taken()) throw new Refused("party.import.taken");
        var taken = new AtomicLong();
        try (var content = attachments.open(held.attachmentId())) {
            if (held.kind() == IntakeKind.BODIES) bodies(viewer).take(content, held.fileName(), lines -> taken.addAndGet(enter(lines, viewer)));
            else rolls(viewer).take(content, held.fileName(), lines -> taken.addAndGet(enroll(lines, viewer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("update party_intake set taken = :taken, taken_at = :at where id = :id")
                .param("taken", taken.get())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    private long enter(List<Line<BodyTable.Row>> lines, Viewer viewer) {
        var there = there(lines, viewer);
        var fresh = lines.stream().map(Line::value).filter(row -> !there.contains(row.what().name())).toList();
        fresh.forEach(row -> bodies.enter(row.what(), row.founded(), row.term(), viewer));
        return fresh.size();
    }

    /** Members first, so that whoever is on a committee finds seven. */
    private long enroll(List<Line<RollTable.Row>> lines, Viewer viewer) {
        var posts = new ArrayList<Runnable>();
        for (var line : lines) {
            var row = line.value();
            var member = members.enroll(row.branch(), row.member(), viewer);
            if (row.post() != null) posts.add(() -> members.elect(member, row.post(), "由名册导入", viewer));
        }
        posts.forEach(Runnable::run);
        return lines.size();
    }

    private Set<String> there(List<Line<BodyTable.Row>> lines, Viewer viewer) {
        return new HashSet<>(db.sql("select name from party_organization where name = any (:names) and region between :from and :to and stage not in ('DISSOLVED', 'REFUSED')")
                .param("names", lines.stream().map(line -> line.value().what().name()).toArray(String[]::new))
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(String.class)
                .list());
    }

    private Importer<BodyTable.Row> bodies(Viewer viewer) {
        return new BodyTable(names("select name, id from organization where stage in ('REGISTERED', 'SUSPENDED') and region between :from and :to", viewer),
                names("select name, id from party_organization where stage = 'ESTABLISHED' and kind in ('COMMITTEE', 'GENERAL_BRANCH') and region between :from and :to", viewer),
                viewer.reach().from()).importer(messages);
    }

    private Importer<RollTable.Row> rolls(Viewer viewer) {
        return new RollTable(names("select name, id from party_organization where stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED') and kind <> 'FUNCTIONAL' and region between :from and :to",
                viewer), LocalDate.now(clock)).importer(messages);
    }

    private Map<String, UUID> names(String sql, Viewer viewer) {
        var names = new HashMap<String, UUID>();
        db.sql(sql).param("from", viewer.reach().from()).param("to", viewer.reach().to()).query(row -> { names.put(row.getString("name"), row.getObject("id", UUID.class)); });
        return names;
    }

    private void keep(UUID id, IntakeKind kind, UUID attachment, Preview preview, long present, Viewer viewer) {
        db.sql("""
                        insert into party_intake (id, kind, attachment_id, file_name, total, present, faults, missing, unknown, uploaded_by, uploaded_at)
                        values (:id, :kind, :attachment, :file, :total, :present, :faults, :missing, :unknown, :by, :at)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("attachment", attachment)
                .param("file", preview.fileName())
                .param("total", preview.total())
                .param("present", present)
                .param("faults", preview.faults())
                .param("missing", preview.missing().toArray(String[]::new))
                .param("unknown", preview.unknown().toArray(String[]::new))
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        db.sql("""
                        insert into party_intake_bad (intake_id, rank, line, heading, value, reason)
                        select :id, b.rank, b.line::integer, b.heading, b.value, b.reason
                          from unnest(:lines::text[], :headings::text[], :values::text[], :reasons::text[]) with ordinality as b (line, heading, value, reason, rank)
                        """)
                .param("id", id)
                .param("lines", preview.bad().stream().map(bad -> String.valueOf(bad.line())).toArray(String[]::new))
                .param("headings", preview.bad().stream().map(Bad::column).toArray(String[]::new))
                .param("values", preview.bad().stream().map(bad -> RollTable.isPersonal(bad.column()) ? "***" : bad.value()).toArray(String[]::new))
                .param("reasons", preview.bad().stream().map(Bad::reason).toArray(String[]::new))
                .update();
    }
}
