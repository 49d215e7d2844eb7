package org.gongzhi.organization.overview;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On one node. */
@Configuration(proxyBeanMethods = false)
class Mornings {

    @Bean
    RecurringTask<Void> superviseEveryMorning(Morning morning) {
        return Tasks.recurring(TaskDescriptor.of("supervise-every-morning"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 30))).execute((instance, context) -> morning.run());
    }
}
