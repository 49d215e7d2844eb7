package org.gongzhi.organization.inspection;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.journal.Journal;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to conclusions of past years that stand in a table already: looked through first, then taken as a whole or not at all. They are
 * results of the past, not acts of today; what is under way here is concluded here. (domain.md M48)
 */
@Service
@Transactional
class Conclusions {

    private static final String KIND = "CONCLUSIONS";

    private final IntakeBook intakes;
    private final Supervision supervision;
    private final Journal journal;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Clock clock;

    Conclusions(Attachments attachments, Supervision supervision, Journal journal, MessageSource messages, JdbcClient db, Clock clock) {
        this.intakes = new IntakeBook("organization_inspection", ConclusionBeans.NAME, db, attachments, clock);
        this.supervision = supervision;
        this.journal = journal;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    ConclusionTable table(Viewer viewer) { return new ConclusionTable(viewer, db, supervision, journal, messages, clock); }

    /** Keeps the file and what was found in it; nothing is concluded yet. @return its id */
    UUID look(MultipartFile file, Viewer viewer) { return intakes.look(KIND, table(viewer), file, viewer); }

    UUID look(InputStream file, String name, Viewer viewer) { return intakes.look(KIND, table(viewer), name, file, viewer); }

    /** Concludes all rows. @throws Refused {@code sheet.bad}, {@code intake.taken}, {@code organization.inspection.import.meanwhile} */
    void take(UUID id, Viewer viewer, Progress progress) { intakes.take(intakes.hold(id, viewer), table(viewer), progress); }

    IntakeBook book() { return intakes; }
}
