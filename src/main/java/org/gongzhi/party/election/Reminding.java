package org.gongzhi.party.election;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: branches whose term ends soon are reminded. */
@Configuration
class Reminding {

    @Bean
    RecurringTask<Void> remindOfElections(Elections elections) {
        return Tasks.recurring(TaskDescriptor.of("remind-of-elections"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> elections.remindDue());
    }
}
