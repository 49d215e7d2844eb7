package org.gongzhi.platform.outbox;

import org.gongzhi.platform.clock.ClockSetBack;
import org.gongzhi.platform.district.Districts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that wait for their next try do not wait longer because the clock was set back. */
@Component
class LettersAfterSetBack {

    private final Districts districts;
    private final JdbcClient db;

    LettersAfterSetBack(Districts districts, JdbcClient db) {
        this.districts = districts;
        this.db = db;
    }

    @EventListener
    void after(ClockSetBack back) {
        for (var place : districts.places()) place.in(() -> db.sql("""
                        update outbox
                           set due_at = clock_timestamp()
                         where state = 'WAITING'
                           and due_at > clock_timestamp()
                           and due_at <= clock_timestamp() + :millis * interval '1 millisecond'
                        """)
                .param("millis", back.by().toMillis())
                .update());
    }
}
