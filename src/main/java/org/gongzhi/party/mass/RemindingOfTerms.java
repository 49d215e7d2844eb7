package org.gongzhi.party.mass;

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
class RemindingOfTerms {

    @Bean
    RecurringTask<Void> remindOfTermsThatEnd(Rosters rosters) {
        return Tasks.recurring(TaskDescriptor.of("remind-of-terms-that-end"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(7, 5)))
                .execute((instance, context) -> rosters.remind());
    }
}
