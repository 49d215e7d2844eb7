package org.gongzhi.platform.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programs that share this database: who lives, whether they are of one version, and whose clock goes wrong. */
@Component
class NodePart implements StatePart {

    private static final int SILENT_SECONDS = 30;
    private static final long SKEW_MILLIS = 2_000;

    private final JdbcClient db;

    NodePart(JdbcClient db) {
        this.db = db;
    }

    record Row(String name, String version, long age, long silent, long skew) {}

    @Override public String title() { return "各台程序"; }

    @Override public int rank() { return 20; }

    @Override
    public List<Fact> facts() {
        var nodes = db.sql("""
                        select name, version, extract(epoch from clock_timestamp() - started_at)::bigint as age,
                               extract(epoch from clock_timestamp() - seen_at)::bigint as silent, skew
                          from node
                         where seen_at > clock_timestamp() - interval '1 day'
                         order by name
                        """).query(Row.class).list();
        var facts = new ArrayList<Fact>();
        nodes.forEach(node -> facts.add(life(node)));
        var live = nodes.stream().filter(node -> node.silent() <= SILENT_SECONDS).toList();
        if (live.stream().map(Row::version).distinct().count() > 1)
            facts.add(Fact.watch("版本", String.join("、", live.stream().map(Row::version).distinct().toList()), "升级完成后，各台程序应是同一版本。"));
        facts.add(Fact.of("在运行", live.size() + " 台").measured("gongzhi.nodes.live", live.size()));
        live.stream().mapToLong(node -> Math.abs(node.skew())).max().ifPresent(skew -> facts.add(clock(skew)));
        return facts;
    }

    private static Fact life(Row node) {
        return node.silent() <= SILENT_SECONDS ? Fact.good(node.name(), node.version() + "，已运行 " + ProgramPart.lasting(Duration.ofSeconds(node.age())))
                : Fact.bad(node.name(), "失联 " + ProgramPart.lasting(Duration.ofSeconds(node.silent())), "它的任务已由别的程序接手；请查看那台机器，重新启动。一天后不再列出。");
    }

    private static Fact clock(long skew) {
        var fact = skew < SKEW_MILLIS ? Fact.good("与数据库的时钟相差", skew + " 毫秒") : Fact.bad("与数据库的时钟相差", skew + " 毫秒", "请在各台机器上开启时间同步（NTP）。");
        return fact.measured("gongzhi.clock.skew.seconds", skew / 1000.0);
    }
}
