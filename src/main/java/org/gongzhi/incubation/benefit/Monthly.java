package org.gongzhi.incubation.benefit;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night the month that is over: what is booked stays, what was accepted meanwhile is added. */
@Configuration(proxyBeanMethods = false)
class Monthly {

    @Bean
    RecurringTask<Void> bookBenefits(Benefits benefits, Clock clock) {
        return Tasks.recurring(TaskDescriptor.of("book-benefits"), Schedules.daily(OfficeClock.ZONE, LocalTime.of(3, 40)))
                .execute((instance, context) -> benefits.book(YearMonth.now(clock.withZone(OfficeClock.ZONE)).minusMonths(1)));
    }

    @Bean Subject ofBenefitMonths() { return new Subject("benefit-month", "入驻台账月份", "", Map.of(), null); }

    @Bean Subject ofBenefitRates() { return new Subject("benefit-rate", "收费与抵扣标准", "", Map.of(), null); }
}
