package org.gongzhi.party.creation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to checks on the spot: point by point, all of it or it has not passed; a venue passes only with pictures. Points are dated
 * and kept here as well. (domain.md M13, M14)
 */
@Service("creationChecks")      // the journal is checked, too
@Transactional
public class Checks {

    public static final String SUBJECT = "creation-check";

    private record Counted(int passed, int total) {}

    private final JdbcClient db;
    private final Branches branches;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checks(JdbcClient db, Branches branches, Attachments attachments, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param met the points of that day's list that are met
     * @return the check
     * @throws Refused {@code creation.future}, {@code creation.photos} when all is there and nothing to be seen
     */
    public UUID record(UUID branch, CheckKind kind, LocalDate on, List<UUID> met, List<MultipartFile> photos, String words, Viewer viewer) {
        var where = branches.reached(branch, viewer);
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("creation.future").at("on");
        var counted = counted(kind, on, met);
        var id = UUID.randomUUID();
        var kept = attachments.storeAll(photos, SUBJECT, id, viewer).size();
        var pass = counted.passed() == counted.total();
        if (pass && kind.needsPhotos() && kept == 0) throw new Refused("creation.photos").at("photos");
        db.sql("""
                        insert into creation_check (id, branch_id, region, kind, checked_on, passed, total, photos, pass, note, by, at)
                        values (:id, :branch, :region, :kind, :on, :passed, :total, :photos, :pass, :note, :by, :at)
                        """)
                .param("id", id)
                .param("branch", branch)
                .param("region", where.region())
                .param("kind", kind.name())
                .param("on", on)
                .param("passed", counted.passed())
                .param("total", counted.total())
                .param("photos", kept)
                .param("pass", pass)
                .param("note", words.strip())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        items(id, kind, on, met);
        events.publishEvent(new Noted(SUBJECT, id, "CHECK_BRANCH", viewer.act(clock.instant(), words), Map.of("branch", branch, "passed", counted.passed(), "total", counted.total())));
        return id;
    }

    /** One more point from a day on. @throws Refused {@code creation.criterion.past} */
    public void add(CheckKind kind, String label, String hint, LocalDate since, Viewer viewer) {
        if (since.isBefore(LocalDate.now(clock))) throw new Refused("creation.criterion.past").at("since");
        db.sql("""
                        insert into creation_criterion (id, kind, rank, label, hint, since)
                        select gen_random_uuid(), :kind, coalesce(max(rank), 0) + 1, :label, :hint, :since from creation_criterion where kind = :kind
                        """)
                .param("kind", kind.name()).param("label", label.strip()).param("hint", hint.strip()).param("since", since).update();
        note("ADD_CRITERION", label, viewer);
    }

    /** From tomorrow on nobody is asked for it. */
    public void retire(UUID criterion, Viewer viewer) {
        var label = db.sql("update creation_criterion set until = greatest(:tomorrow, since + 1) where id = :id and until is null returning label")
                .param("tomorrow", LocalDate.now(clock).plusDays(1)).param("id", criterion).query(String.class).optional().orElseThrow(Missing::new);
        note("RETIRE_CRITERION", label, viewer);
    }

    private Counted counted(CheckKind kind, LocalDate on, List<UUID> met) {
        return db.sql("""
                        select count(*) filter (where id = any (:met))::int as passed, count(*)::int as total
                          from creation_criterion
                         where kind = :kind
                           and since <= :on
                           and (until is null or until > :on)
                        """)
                .param("met", met.toArray(UUID[]::new)).param("kind", kind.name()).param("on", on).query(Counted.class).single();
    }

    private void items(UUID check, CheckKind kind, LocalDate on, List<UUID> met) {
        db.sql("""
                        insert into creation_check_item (check_id, criterion_id, ok)
                        select :check, id, id = any (:met)
                          from creation_criterion
                         where kind = :kind
                           and since <= :on
                           and (until is null or until > :on)
                        """)
                .param("check", check).param("met", met.toArray(UUID[]::new)).param("kind", kind.name()).param("on", on).update();
    }

    private void note(String deed, String words, Viewer viewer) {
        events.publishEvent(new Noted("creation-criterion", new UUID(0, 0), deed, viewer.act(clock.instant(), words), Map.of()));
    }
}
