package org.gongzhi.notice;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices end by themselves, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Ending {

    @Bean
    RecurringTask<Void> endNotices(Notices notices) {
        return Tasks.recurring(TaskDescriptor.of("end-notices"), FixedDelay.of(Duration.ofMinutes(5))).execute((instance, context) -> notices.endOver());
    }
}
