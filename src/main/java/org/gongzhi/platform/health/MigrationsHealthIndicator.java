package org.gongzhi.platform.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is sent to a program whose tables are half made: ready is it only when no migration has failed. */
@Component
class MigrationsHealthIndicator implements HealthIndicator {

    private final JdbcClient db;

    MigrationsHealthIndicator(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Health health() {
        var failed = db.sql("select exists (select from flyway_schema_history where not success)").query(Boolean.class).single();
        return failed ? Health.outOfService().build() : Health.up().build();
    }
}
