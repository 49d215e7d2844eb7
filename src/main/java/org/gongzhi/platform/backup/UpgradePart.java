package org.gongzhi.platform.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a newer program has already extended the tables with which this one goes on working. */
@Component
class UpgradePart implements StatePart {

    private final ObjectProvider<Flyway> flyway;
    private final JdbcClient db;
    private @Nullable Set<String> known;

    UpgradePart(ObjectProvider<Flyway> flyway, JdbcClient db) {
        this.flyway = flyway;
        this.db = db;
    }

    @Override public String title() { return "升级"; }

    @Override public int rank() { return 60; }

    @Override
    public List<Fact> facts() {
        var unknown = db.sql("select version from flyway_schema_history where success and version is not null and type in ('SQL', 'JDBC')").query(String.class)
                .list().stream().filter(version -> !known().contains(version)).count();
        return List.of((unknown == 0 ? Fact.good("程序与表结构", "一致")
                : Fact.watch("程序与表结构", "表结构比程序新 " + unknown + " 步", "升级正在进行，请尽快把这台程序也升级到新版本。"))
                .measured("gongzhi.migrations.unknown", unknown));
    }

    /** Found out once: what this program brings along does not change while it runs. */
    private synchronized Set<String> known() {
        if (known == null) known = Arrays.stream(flyway.getObject().info().all()).filter(migration -> migration.getState().isResolved())
                .filter(migration -> migration.getVersion() != null).map(migration -> migration.getVersion().getVersion()).collect(Collectors.toSet());
        return known;
    }
}
