package org.gongzhi.party.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyBook;
import org.gongzhi.party.body.PartyBook.Standing;
import org.gongzhi.party.member.RollBook;
import org.gongzhi.party.member.RollBook.Enrolled;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.sheet.Importer;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to tables of Party organizations and of rolls: kept and looked through first, then taken as a whole or not at all. A Party
 * organization that is there under the same name is passed over. What is taken leaves the same rows as what is typed.
 */
@Service
@Transactional
public class PartyIntakes {

    static final String SUBJECT = "party-import";

    private static final String HOSTS = "select name, id from organization where stage in ('REGISTERED', 'SUSPENDED') and region between :from and :to";
    private static final String SUPERIORS = """
            select name, id
              from party_organization
             where stage = 'ESTABLISHED' and kind in ('COMMITTEE', 'GENERAL_BRANCH') and region between :from and :to
            """;
    private static final String ROLLS = """
            select name, id
              from party_organization
             where stage in ('APPLIED', 'REVIEWED', 'APPROVED', 'ESTABLISHED') and kind <> 'FUNCTIONAL' and region between :from and :to
            """;

    private final IntakeBook intakes;
    private final PartyBook bodies;
    private final RollBook rolls;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Clock clock;

    PartyIntakes(JdbcClient db, Attachments attachments, PartyBook bodies, RollBook rolls, MessageSource messages, Clock clock) {
        this.intakes = new IntakeBook("party", SUBJECT, db, attachments, clock);
        this.bodies = bodies;
        this.rolls = rolls;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    public Importer<?> importer(IntakeKind kind, Viewer viewer) { return table(kind, "", viewer).importer(); }

    /** Keeps the table and what was found in it; nothing is written into the book yet. */
    public UUID look(IntakeKind kind, MultipartFile file, Viewer viewer) { return intakes.look(kind.name(), table(kind, "", viewer), file, viewer); }

    /**
     * Takes all of it, in one transaction.
     *
     * @throws Refused {@code sheet.bad}, {@code intake.taken}, {@code intake.meanwhile}, {@code coverage.taken}, {@code member.post.no-committee}, {@code member.post.taken}
     */
    public void take(UUID id, Viewer viewer, Progress progress) {
        var held = intakes.hold(id, viewer);
        intakes.take(held, table(IntakeKind.valueOf(held.kind()), "由表格导入：" + held.fileName(), viewer), progress);
    }

    IntakeBook book() { return intakes; }

    private BroughtTable<?> table(IntakeKind kind, String note, Viewer viewer) {
        var act = viewer.act(clock.instant(), note);
        return switch (kind) {
            case BODIES -> new BodyIntake(bodies(viewer), viewer.reach(), act, bodies, messages, db);
            case ROLL -> new RollIntake(rolls(viewer), viewer, act, rolls);
        };
    }

    private Importer<Standing> bodies(Viewer viewer) {
        return new BodyTable(names(HOSTS, viewer), names(SUPERIORS, viewer), viewer.reach().from(), LocalDate.now(clock)).importer(messages);
    }

    private Importer<Enrolled> rolls(Viewer viewer) { return new RollTable(names(ROLLS, viewer), LocalDate.now(clock)).importer(messages); }

    private Map<String, UUID> names(String sql, Viewer viewer) {
        var names = new HashMap<String, UUID>();
        db.sql(sql).param("from", viewer.reach().from()).param("to", viewer.reach().to()).query(row -> { names.put(row.getString("name"), row.getObject("id", UUID.class)); });
        return names;
    }
}
