package org.gongzhi.platform.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.UUID;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every morning one mail for those who want their messages together. */
@Configuration(proxyBeanMethods = false)
class Digests {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Bean
    RecurringTask<Void> mailDigests(JdbcClient db, MailMessages messages, PlatformTransactionManager transactions) {
        return Tasks.recurring("mail-digests", Schedules.daily(OfficeClock.ZONE, MORNING)).execute((instance, context) -> {
            var transaction = new TransactionTemplate(transactions);
            for (var person : db.sql("select person_id from person_mail where mode = 'DIGEST' and verified_at is not null").query(UUID.class).list())
                transaction.executeWithoutResult(status -> messages.digest(person));
        });
    }
}
