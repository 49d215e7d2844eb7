package org.gongzhi.platform.node;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that recurs, and leaves a row each time. */
@Configuration
@ConditionalOnProperty("gongzhi.test.tick")
class TestTick {

    static final Duration PERIOD = Duration.ofSeconds(1);

    @Bean
    RecurringTask<Void> tick(JdbcClient db, Node node) {
        return Tasks.recurring("test-tick", FixedDelay.of(PERIOD))
                .execute((instance, context) -> db.sql("insert into tick (at, node) values (clock_timestamp(), :node)").param("node", node.name()).update());
    }
}
