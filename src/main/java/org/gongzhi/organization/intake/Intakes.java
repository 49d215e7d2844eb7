package org.gongzhi.organization.intake;

import java.time.Clock;
import java.util.UUID;
import org.gongzhi.organization.Book;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.intake.IntakeBook;
import org.gongzhi.platform.job.Progress;
import org.gongzhi.platform.region.Regions;
import org.gongzhi.platform.sheet.Importer;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The door to whole tables of organizations. */
@Service
@Transactional
public class Intakes {

    private static final String KIND = "ORGANIZATIONS";

    private final IntakeBook intakes;
    private final Organizations organizations;
    private final Book book;
    private final Regions regions;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Clock clock;

    Intakes(JdbcClient db, Attachments attachments, Organizations organizations, Book book, Regions regions, MessageSource messages, Clock clock) {
        this.intakes = new IntakeBook("organization", "organization-import", db, attachments, clock);
        this.organizations = organizations;
        this.book = book;
        this.regions = regions;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    public Importer<NewOrganization> importer(Viewer viewer) {
        var places = new Places(regions.places(viewer.reach().from(), viewer.reach().to()));
        return new OrganizationTable(places, organizations.fields()).importer(messages);
    }

    /** Keeps the file and what was found in it; nothing enters the register yet. */
    public UUID look(MultipartFile file, Viewer viewer) { return intakes.look(KIND, table("", viewer), file, viewer); }

    /** Takes all of it. To be run as a job, in one transaction. @throws Refused {@code sheet.bad}, {@code intake.taken}, {@code intake.meanwhile} */
    public void take(UUID id, Viewer viewer, Progress progress) {
        var held = intakes.hold(id, viewer);
        intakes.take(held, table("由表格导入：" + held.fileName(), viewer), progress);
    }

    IntakeBook book() { return intakes; }

    private OrganizationIntake table(String note, Viewer viewer) { return new OrganizationIntake(importer(viewer), viewer.act(clock.instant(), note), book, messages, db); }
}
