package org.gongzhi.platform.state;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database: which it is, how large, how many use it, who copies it, and how its tables were made. */
@Component
class DatabasePart implements StatePart {

    private static final double MANY = 0.8;

    private final JdbcClient db;

    DatabasePart(JdbcClient db) {
        this.db = db;
    }

    record Server(String version, long size, long used, int most, boolean copy) {}

    record Copies(long count, double lag) {}

    record Migrated(long count, long failed, String newest) {}

    @Override public String title() { return "数据库"; }

    @Override public int rank() { return 30; }

    @Override
    public List<Fact> facts() {
        var server = db.sql("""
                        select current_setting('server_version') as version, pg_database_size(current_database()) as size,
                               (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
                               current_setting('max_connections')::int as most, pg_is_in_recovery() as copy
                        """).query(Server.class).single();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("版本", "PostgreSQL " + server.version()));
        facts.add(Fact.of("大小", ProgramPart.megabytes(server.size())).measured("gongzhi.database.bytes", server.size()));
        facts.add(connections(server));
        facts.add(copies());
        facts.add(migrations());
        return facts;
    }

    private static Fact connections(Server server) {
        var value = server.used() + " / " + server.most();
        return (server.used() < MANY * server.most() ? Fact.good("连接", value) : Fact.bad("连接", value, "请调高 max_connections，或减少每台程序的连接数。"))
                .measured("gongzhi.database.connections", server.used());
    }

    private Fact copies() {
        var copies = db.sql("select count(*) as count, coalesce(max(extract(epoch from replay_lag)), 0)::float8 as lag from pg_stat_replication")
                .query(Copies.class).single();
        if (copies.count() == 0) return Fact.of("流复制", "没有备机").measured("gongzhi.database.replicas", 0);
        return Fact.good("流复制", copies.count() + " 台备机，最多落后 " + Math.round(copies.lag()) + " 秒").measured("gongzhi.database.replicas", copies.count());
    }

    private Fact migrations() {
        var migrated = db.sql("""
                        select count(*) as count, count(*) filter (where not success) as failed,
                               (select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1) as newest
                          from flyway_schema_history
                         where version is not null
                        """).query(Migrated.class).single();
        return migrated.failed() > 0 ? Fact.bad("表结构", migrated.failed() + " 步升级失败", "请查看启动日志，改正后重新启动。")
                : Fact.good("表结构", migrated.count() + " 步，最新 " + migrated.newest());
    }
}
