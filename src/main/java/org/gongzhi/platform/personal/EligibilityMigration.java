package org.gongzhi.platform.personal;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Seals how households were found to qualify for free repairs, which is about them as well. */
@Component
class EligibilityMigration implements JavaMigration {

    private final MasterKey master;

    EligibilityMigration(MasterKey master) {
        this.master = master;
    }

    @Override
    public void migrate(Context context) {
        var db = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var keys = db.sql("select id, wrapped from personal_key order by serial desc limit 1")
                .query((row, n) -> master.unwrap(row.getString("id"), row.getString("wrapped")))
                .single();
        SealingMigration.seal(new SealingMigration.Field("service_order", "eligibility", Mask.NOTE), keys, db);
        db.sql("""
                        alter table service_order add constraint a_free_repair_is_confirmed
                              check (kind <> 'FREE_REPAIR' or eligibility_sealed is not null or stage in ('PAID', 'CANCELLED'))
                        """).update();
        db.sql("""
                        insert into retention_rule (kind, since, months, binding, source) values
                            ('ORDER_ELIGIBILITY', '2000-01-01', 120, true, '《会计档案管理办法》第十四条：作为付款依据保存十年')
                        """).update();
    }

    @Override public MigrationVersion getVersion() { return MigrationVersion.fromVersion("202611211150"); }

    @Override public String getDescription() { return "how households qualify is sealed"; }

    @Override public @Nullable Integer getChecksum() { return null; }

    @Override public boolean canExecuteInTransaction() { return true; }
}
