package org.gongzhi.appraisal.mark;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.intake.ImportPage;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.intake.IntakePage;
import org.gongzhi.platform.intake.IntakeWords;
import org.gongzhi.platform.job.Progress;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The door to tables of marks; which round one is for is its kind. */
@Service("appraisalIntakes")     // organizations come in tables, too
@Transactional
public class Intakes {

    private final IntakeBook intakes;
    private final RoundBook rounds;
    private final Marks marks;
    private final MarkTable table;
    private final MessageSource messages;

    Intakes(JdbcClient db, Attachments attachments, RoundBook rounds, Marks marks, MarkTable table, MessageSource messages, Clock clock) {
        this.intakes = new IntakeBook("appraisal_marks", "appraisal-import", db, attachments, clock);
        this.rounds = rounds;
        this.marks = marks;
        this.table = table;
        this.messages = messages;
    }

    /** The table to fill in, with the names of those within reach. */
    @Transactional(readOnly = true)
    public byte[] blank(UUID round, Viewer viewer) { return table.blank(rounds.of(round, viewer), viewer); }

    /** Keeps the file and what was found in it; no mark is set yet. @return its id */
    public UUID look(UUID round, MultipartFile file, Viewer viewer) { return intakes.look(round.toString(), brought(round, viewer), file, viewer); }

    /** Sets the marks of all rows. @throws Refused {@code sheet.bad}, {@code intake.taken}, and what {@link Marks#record} refuses */
    public void take(UUID round, UUID intake, Viewer viewer, Progress progress) {
        var held = intakes.hold(intake, viewer);
        if (!held.kind().equals(round.toString())) throw new Missing();
        intakes.take(held, brought(round, viewer), progress);
    }

    @Transactional(readOnly = true)
    public IntakePage show(UUID round, UUID intake, IntakeWords words, boolean all, Viewer viewer) {
        var page = intakes.show(intake, words, all, viewer);
        if (!page.kind().equals(round.toString())) throw new Missing();
        return page;
    }

    @Transactional(readOnly = true)
    public List<ImportPage.Recent> recent(UUID round, Viewer viewer) {
        return intakes.recent(viewer).stream().filter(one -> one.kind().equals(round.toString())).toList();
    }

    private MarkIntake brought(UUID id, Viewer viewer) {
        var round = rounds.of(id, viewer);
        return new MarkIntake(table.importer(round, viewer), round, marks, viewer, messages);
    }
}
