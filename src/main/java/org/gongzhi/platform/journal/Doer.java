package org.gongzhi.platform.journal;

import java.time.Clock;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose name something follows from a move: in the name of whoever made the last one, as the journal has it. */
@Component
public class Doer {

    private final JdbcClient db;
    private final Clock clock;

    Doer(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Act of(String subject, UUID id, String note) {
        return db.sql("select actor_id, capacity from journal where subject = :subject and subject_id = :id order by at desc, id desc limit 1")
                .param("subject", subject)
                .param("id", id)
                .query((row, n) -> new Act(row.getObject("actor_id", UUID.class), row.getString("capacity"), clock.instant(), note))
                .optional()
                .orElseGet(() -> new Act(null, "系统", clock.instant(), note));
    }
}
