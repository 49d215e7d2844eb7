package org.gongzhi.platform.job;

import java.sql.Timestamp;
import java.time.Instant;
import org.gongzhi.platform.clock.ClockSetBack;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What would have been due while the clock repeats itself is due now: neither jobs nor rounds stand still until it has caught up. */
@Component
class QueueAfterSetBack {

    private static final int SLACK_SECONDS = 60;

    private final JdbcClient db;

    QueueAfterSetBack(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void after(ClockSetBack back) {
        var now = Instant.now();
        db.sql("update scheduled_tasks set execution_time = :now where not picked and execution_time > :now and execution_time <= :until")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(back.by()).plusSeconds(SLACK_SECONDS)))
                .update();
    }
}
