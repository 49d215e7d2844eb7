package org.gongzhi.platform.command;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** While a command runs: no jobs, and migrations only when the command is one that wants them. */
@Configuration
@ConditionalOnProperty(Console.PROPERTY)
class CommandMode {

    @Bean
    DbSchedulerStarter noJobs() { return () -> {}; }

    @Bean
    FlywayMigrationStrategy notYet() { return flyway -> {}; }
}
