package org.gongzhi.platform.privacy;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.personal.KeyRotation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to personal data by itself. */
@Configuration(proxyBeanMethods = false)
class Nightly {

    @Bean
    RecurringTask<Void> eraseWhatIsOver(Retention retention, PersonalExports exports) {
        return Tasks.recurring(TaskDescriptor.of("erase-what-is-over"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(2, 40)))
                .execute((instance, context) -> {
                    retention.eraseWhatIsOver();
                    exports.expire();
                });
    }

    /** Goes on with a change of keys that was broken off. */
    @Bean
    RecurringTask<Void> finishTheChangeOfKeys(KeyRotation rotation) {
        return Tasks.recurring(TaskDescriptor.of("finish-the-change-of-keys"), FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    if (rotation.isUnfinished()) rotation.finish(values -> {});
                });
    }
}
