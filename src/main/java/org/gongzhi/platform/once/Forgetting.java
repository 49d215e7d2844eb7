package org.gongzhi.platform.once;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetOldSendings(Sendings sendings) {
        return Tasks.recurring(TaskDescriptor.of("forget-old-sendings"), Schedules.daily(ZoneId.of("Asia/Shanghai"), LocalTime.of(4, 5)))
                .execute((instance, context) -> sendings.forgetOld());
    }
}
