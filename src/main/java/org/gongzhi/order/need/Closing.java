package org.gongzhi.order.need;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: what was served and never rated is done with once nobody can say any more that it was not solved. */
@Configuration(proxyBeanMethods = false)
class Closing {

    @Bean
    RecurringTask<Void> closeUnratedNeeds(Needs needs) {
        return Tasks.recurring(TaskDescriptor.of("close-unrated-needs"), Schedules.daily(Need.HERE, LocalTime.of(3, 10)))
                .execute((instance, context) -> needs.closeUnrated());
    }
}
