package org.gongzhi.platform.seal;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute what is new is sealed; every night the whole chain is checked. */
@Configuration(proxyBeanMethods = false)
class Checks {

    @Bean
    RecurringTask<Void> sealJournal(Sealer sealer, SealSettings settings) {
        return Tasks.recurring(TaskDescriptor.of("seal-journal"), FixedDelay.of(settings.every())).execute((instance, context) -> sealer.seal());
    }

    @Bean
    RecurringTask<Void> verifyJournal(JournalCheck check) {
        return Tasks.recurring(TaskDescriptor.of("verify-journal"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(4, 10)))
                .execute((instance, context) -> check.everyNight());
    }
}
