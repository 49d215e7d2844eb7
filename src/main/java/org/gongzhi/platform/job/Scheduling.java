package org.gongzhi.platform.job;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.command.NotInCommands;
import org.gongzhi.platform.node.Node;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every job is one execution of one task; db-scheduler remembers in the database which are due and who runs them. */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job");
    private static final Duration LATER = Duration.ofSeconds(5);

    /** What a run throws has kept it from noting its own end, such as a lost database; it is tried again. */
    @Bean
    OneTimeTask<Void> job(JobRunner runner) {
        return Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure((failed, operations) -> operations.reschedule(failed, Instant.now().plus(LATER)))
                .execute((instance, context) -> runner.run(UUID.fromString(instance.getId())));
    }

    /** Two programs never work under one name. What a program finds picked under its own name when it starts, it left when it died. */
    @Bean
    DbSchedulerCustomizer schedulerName(Node node) {
        return new DbSchedulerCustomizer() {

            @Override
            public Optional<SchedulerName> schedulerName() { return Optional.of(new SchedulerName.Fixed(node.name())); }
        };
    }

    /** The database that comes along belongs to one program, so there all that is picked was left by a dead one, whatever its name. */
    @Bean
    @NotInCommands
    SmartInitializingSingleton leftovers(JdbcClient db, Node node, @Value("${spring.datasource.url:}") String url) {
        return () -> db.sql("""
                        update scheduled_tasks
                           set picked = false, picked_by = null, last_heartbeat = null
                         where picked
                           and (picked_by = :name or :alone)
                        """)
                .param("name", node.name())
                .param("alone", url.isBlank())
                .update();
    }
}
