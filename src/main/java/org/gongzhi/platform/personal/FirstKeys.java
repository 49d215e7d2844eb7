package org.gongzhi.platform.personal;

import java.sql.Timestamp;
import java.time.Instant;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every database begins with keys of its own. The master key is asked for when it is needed: a restore brings it along first. */
@Component
class FirstKeys implements JavaMigration {

    private final SingletonSupplier<MasterKey> master;

    FirstKeys(ObjectProvider<MasterKey> master) {
        this.master = SingletonSupplier.of(master::getObject);
    }

    @Override
    public void migrate(Context context) {
        var keys = Keys.fresh();
        JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true))
                .sql("insert into personal_key (id, wrapped, made_at) values (:id, :wrapped, :at)")
                .param("id", keys.id())
                .param("wrapped", master.obtain().wrap(keys))
                .param("at", Timestamp.from(Instant.now()))
                .update();
    }

    @Override public MigrationVersion getVersion() { return MigrationVersion.fromVersion("202611211105"); }

    @Override public String getDescription() { return "the first keys"; }

    @Override public @Nullable Integer getChecksum() { return null; }

    @Override public boolean canExecuteInTransaction() { return true; }
}
