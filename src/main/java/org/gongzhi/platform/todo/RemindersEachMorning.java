package org.gongzhi.platform.todo;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After the modules have looked at the day, and before the mails of those who want their messages together. */
@Configuration(proxyBeanMethods = false)
class RemindersEachMorning {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> remindEveryMorning(Reminders reminders) {
        return Tasks.recurring(TaskDescriptor.of("remind-every-morning"), Schedules.daily(OfficeClock.ZONE, MORNING)).execute((instance, context) -> reminders.morning());
    }
}
