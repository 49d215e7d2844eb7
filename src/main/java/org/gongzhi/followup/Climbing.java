package org.gongzhi.followup;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning before the office opens, on one node. */
@Configuration(proxyBeanMethods = false)
class Climbing {

    @Bean
    RecurringTask<Void> climbOverdueFollowUps(Escalation escalation) {
        return Tasks.recurring(TaskDescriptor.of("climb-overdue-follow-ups"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(7, 30)))
                .execute((instance, context) -> escalation.climb());
    }
}
