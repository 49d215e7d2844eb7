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
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every job is one execution of one task; db-scheduler remembers in the database which are due and who runs them. */
@Configuration
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

    /** One program at a time works under this name, so what it finds picked under its name when it starts was left by a dead one. */
    @Bean
    DbSchedulerCustomizer schedulerName(@Value("${gongzhi.jobs.name:gongzhi}") String name) {
        return new DbSchedulerCustomizer() {

            @Override
            public Optional<SchedulerName> schedulerName() { return Optional.of(new SchedulerName.Fixed(name)); }
        };
    }

    @Bean
    @NotInCommands
    SmartInitializingSingleton leftovers(JdbcClient db, @Value("${gongzhi.jobs.name:gongzhi}") String name) {
        return () -> db.sql("""
                        update scheduled_tasks
                           set picked = false, picked_by = null, last_heartbeat = null
                         where picked
                           and picked_by = :name
                        """)
                .param("name", name)
                .update();
    }
}
