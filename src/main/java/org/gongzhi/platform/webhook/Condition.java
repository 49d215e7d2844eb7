package org.gongzhi.platform.webhook;

import java.time.Duration;
import java.util.UUID;
import org.gongzhi.platform.outbox.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a destination does: after a failure it rests for a moment, and one that fails for days is paused until somebody looks at it. */
@Component
class Condition {

    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final WebhookSettings settings;

    Condition(JdbcClient db, WebhookSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    void after(UUID destination, Answer answer, Duration pause) {
        switch (answer.result()) {
            case ARRIVED -> db.sql("""
                            update destination
                               set failing_since = null, rest_until = null
                             where id = :id
                               and (failing_since is not null or rest_until is not null)
                            """).param("id", destination).update();
            case LATER -> rest(destination, pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST);
            case NEVER -> pause(destination, "对方答复 " + answer.code() + "：这个地址已不再接收");
            case DROPPED -> { }
        }
    }

    private void rest(UUID destination, Duration rest) {
        var failing = db.sql("""
                           update destination
                              set failing_since = coalesce(failing_since, clock_timestamp()),
                                  rest_until = clock_timestamp() + :millis * interval '1 millisecond'
                            where id = :id
                        returning failing_since < clock_timestamp() - :days * interval '1 second'
                        """)
                .param("id", destination)
                .param("millis", rest.toMillis())
                .param("days", settings.pauseAfter().toSeconds())
                .query(Boolean.class).single();
        if (failing) pause(destination, "连续失败超过 " + Math.max(1, settings.pauseAfter().toDays()) + " 天");
    }

    private void pause(UUID destination, String because) {
        db.sql("update destination set paused_at = clock_timestamp(), paused_because = :because where id = :id and paused_at is null")
                .param("id", destination)
                .param("because", because)
                .update();
    }
}
