package org.gongzhi.platform.command;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** While a command runs: no jobs, and migrations only when the command is one that wants them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Console.PROPERTY)
class CommandMode {

    /** A command may leave work for the program's jobs; it does none itself. */
    @Bean
    SchedulerClient jobsOfTheProgram(DataSource database) { return SchedulerClient.Builder.create(database).build(); }

    @Bean
    FlywayMigrationStrategy notYet() { return flyway -> {}; }
}
