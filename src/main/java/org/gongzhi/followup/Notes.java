package org.gongzhi.followup;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What owners say each week about their cases. */
@Component
class Notes {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Notes(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    void write(FollowUpId id, String text, Act act) {
        var monday = LocalDate.ofInstant(act.at(), OfficeClock.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        db.sql("insert into follow_up_note (follow_up_id, week, text, by, at) values (:id, :week, :text, :by, :at)")
                .param("id", id.value())
                .param("week", monday)
                .param("text", text)
                .param("by", act.by())
                .param("at", Timestamp.from(act.at()))
                .update();
        events.publishEvent(new Noted("follow-up", id.value(), "WEEKLY_NOTE", act, Map.of("week", monday.toString())));
    }
}
