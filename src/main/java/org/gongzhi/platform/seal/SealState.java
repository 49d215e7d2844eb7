package org.gongzhi.platform.seal;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether sealing keeps up, and whether the database guards the journal. */
@Component
class SealState implements StatePart {

    private static final Duration LATE = Duration.ofMinutes(15);
    private static final Instant STARTED = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    private static final String PAGE = "/journal/seals";

    private final JdbcClient db;
    private final SealRows seals;
    private final Protection protection;
    private final Clock clock;

    SealState(JdbcClient db, SealRows seals, Protection protection, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.protection = protection;
        this.clock = clock;
    }

    @Override public String title() { return "操作日志"; }

    @Override public int rank() { return 40; }

    @Override
    public List<Fact> facts() {
        var last = seals.last();
        return List.of(
                protection.holds() ? Fact.good("数据库只许追加", "是")
                        : Fact.bad("数据库只许追加", "否", "程序使用的数据库角色可以改动日志，请按 docs/configuration.md 的 Two roles 分开两个角色。"),
                last.number() == 0 ? Fact.watch("最近封存", "还没有封存", "启动后一分钟内会自动封存。") : Fact.good("最近封存", "第 " + last.number() + " 次，" + Show.time(last.at())).at(PAGE),
                waiting(last));
    }

    /** What was written of the past, as an import or a demo does, has not waited since then; nor while no program ran. */
    private static Instant latest(Instant... times) { return Stream.of(times).max(Comparator.naturalOrder()).orElseThrow(); }

    private Fact waiting(Seal last) {
        var oldest = db.sql("select at from journal where id > :last order by id limit 1").param("last", last.lastId())
                .query((row, n) -> row.getTimestamp("at").toInstant()).optional();
        var since = oldest.map(at -> Duration.between(latest(at, last.at(), STARTED), clock.instant())).orElse(Duration.ZERO);
        return (since.compareTo(LATE) < 0 ? Fact.good("等待封存", oldest.isEmpty() ? "无" : "刚刚写入")
                : Fact.bad("等待封存", "已等 " + since.toMinutes() + " 分钟", "检查后台任务是否在运行，以及是否有长时间没有结束的数据库事务。"))
                .measured("gongzhi.journal.unsealed.age", since.toSeconds());
    }
}
