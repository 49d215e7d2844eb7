package org.gongzhi.party.guard;

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
class GuardsAtNight {

    @Bean
    RecurringTask<Void> lookAfterTheBranches(Alerts alerts, PaperBranches papers) {
        return Tasks.recurring(TaskDescriptor.of("look-after-the-branches"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 50)))
                .execute((instance, context) -> {
                    alerts.sweep();
                    papers.sweep();
                });
    }
}
