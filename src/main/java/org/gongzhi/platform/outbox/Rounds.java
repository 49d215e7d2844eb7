package org.gongzhi.platform.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rounds of the postmen. One program at a time makes a round, whichever it is; the next round may be another's. */
@Configuration(proxyBeanMethods = false)
class Rounds {

    @Bean
    RecurringTask<Void> outboxRound(Postmen postmen, OutboxSettings settings) {
        return Tasks.recurring("outbox", FixedDelay.of(settings.every())).execute((instance, context) -> postmen.carryAll());
    }

    /** What is over for long is cleared away, with what was somebody's in it. */
    @Bean
    RecurringTask<Void> outboxClearing(JdbcClient db, OutboxSettings settings) {
        return Tasks.recurring("outbox-clearing", Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> db.sql("delete from outbox where state <> 'WAITING' and over_at < now() - :days * interval '1 day'")
                        .param("days", settings.keep().toDays()).update());
    }
}
