package org.gongzhi.platform.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database: which it is, how large, how many use it, who copies it, whether others can listen, and how its tables were made. */
@Component
class DatabasePart implements StatePart {

    private static final double MANY = 0.8;
    private static final Pattern MODE = Pattern.compile("[?&]sslmode=([a-z-]+)");

    private final JdbcClient db;
    private final String address;
    private final String replica;

    DatabasePart(JdbcClient db, @Value("${gongzhi.database.url:}") String address, @Value("${gongzhi.database.replica.url:}") String replica) {
        this.db = db;
        this.address = address;
        this.replica = replica;
    }

    record Server(String version, long size, long used, int most, boolean copy) {}

    record Copies(long count, double lag) {}

    /** @param server where it listens; null when it is asked through a socket of this machine */
    record Line(@Nullable String server, @Nullable String client, String encrypted) {}

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
        facts.add(line("传输", ours(), address));
        if (!replica.isBlank()) facts.add(line("备机传输", promised(replica), replica));
        facts.add(copies());
        facts.add(migrations());
        return facts;
    }

    private static Fact connections(Server server) {
        var value = server.used() + " / " + server.most();
        return (server.used() < MANY * server.most() ? Fact.good("连接", value) : Fact.bad("连接", value, "请调高 max_connections，或减少每台程序的连接数。"))
                .measured("gongzhi.database.connections", server.used());
    }

    private Line ours() {
        return db.sql("""
                        select host(inet_server_addr()) as server, host(inet_client_addr()) as client, coalesce(s.version, '') as encrypted
                          from pg_stat_ssl s
                         where s.pid = pg_backend_pid()
                        """).query(Line.class).single();
    }

    static Fact line(String label, Line line, String address) {
        if (line.encrypted().isEmpty() || mode(address).startsWith("verify-")) {
            var server = line.server() != null && line.server().equals(line.client()) ? "localhost" : line.server();
            return Crossing.fact(label, server, line.encrypted(), "数据以明文经过网络：请在数据库服务器上启用 TLS，并在数据库地址里加上 sslmode=verify-full。");
        }
        return Fact.watch(label, "已加密（" + line.encrypted() + "），没有核对证书", "请在数据库地址里加上 sslmode=verify-full，防止有人冒充数据库服务器。");
    }

    /** Of a server that is not asked here: what its address insists on. */
    static Line promised(String address) {
        var host = address.replaceFirst("^jdbc:postgresql://", "").replaceFirst("(:[0-9]+)?(/.*)?$", "");
        return new Line(host, null, mode(address).equals("require") || mode(address).startsWith("verify-") ? "TLS" : "");
    }

    private static String mode(String address) {
        var mode = MODE.matcher(address);
        return mode.find() ? mode.group(1) : "";
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
