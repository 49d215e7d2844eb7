package org.gongzhi.party.activity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which branches are appraised more strictly, and since when. (domain.md M7) */
@Service
@Transactional
public class Pilots {

    private final JdbcClient db;
    private final Branches branches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pilots(JdbcClient db, Branches branches, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code activity.pilot.twice} */
    public void add(UUID branch, LocalDate since, String basis, Viewer viewer) {
        branches.reached(branch, viewer);
        try {
            db.sql("insert into role_pilot (branch_id, since, basis, set_by, set_at) values (:branch, :since, :basis, :by, :at)")
                    .param("branch", branch)
                    .param("since", since)
                    .param("basis", basis.strip())
                    .param("by", viewer.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("activity.pilot.twice").at("branch");
        }
        note(branch, "ADD_PILOT", basis, viewer);
    }

    /** From today on it is one no more. */
    public void end(UUID branch, Viewer viewer) {
        branches.reached(branch, viewer);
        var rows = db.sql("update role_pilot set until = greatest(:today, since + 1) where branch_id = :branch and until is null")
                .param("today", LocalDate.now(clock)).param("branch", branch).update();
        if (rows == 0) throw new Missing();
        note(branch, "END_PILOT", "", viewer);
    }

    private void note(UUID branch, String deed, String words, Viewer viewer) {
        events.publishEvent(new Noted("party-organization", branch, deed, viewer.act(clock.instant(), words), Map.of()));
    }
}
