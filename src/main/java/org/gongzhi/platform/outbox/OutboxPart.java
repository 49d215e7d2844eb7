package org.gongzhi.platform.outbox;

import java.util.List;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to go out and what was given up. For how long something waits that somebody paused is no trouble. */
@Component
class OutboxPart implements StatePart {

    private static final long LONG_SECONDS = 600;

    private final JdbcClient db;

    OutboxPart(JdbcClient db) {
        this.db = db;
    }

    record Row(long waiting, long oldest, long dead, long paused) {}

    @Override public String title() { return "发件箱"; }

    @Override public int rank() { return 50; }

    @Override
    public List<Fact> facts() {
        var row = db.sql("""
                        select (select count(*) from outbox where state = 'WAITING') as waiting,
                               coalesce((select extract(epoch from now() - min(o.created_at)) from outbox o left join destination d on d.id = o.destination_id
                                          where o.state = 'WAITING' and d.paused_at is null), 0)::bigint as oldest,
                               (select count(*) from outbox where state = 'DEAD') as dead,
                               (select count(*) from destination where paused_at is not null and failing_since is not null) as paused
                        """).query(Row.class).single();
        var waiting = Long.toString(row.waiting());
        return List.of(
                (row.oldest() < LONG_SECONDS ? Fact.good("待发送", waiting) : Fact.watch("待发送", waiting, "最早的一件已等了 " + row.oldest() / 60 + " 分钟，正按计划重试。"))
                        .at("/outbox?state=WAITING").measured("gongzhi.outbox.waiting", row.waiting()),
                Fact.of("最早一件等了", row.oldest() + " 秒").measured("gongzhi.outbox.oldest.seconds", row.oldest()),
                Fact.zero("未送达", row.dead(), "查明原因后重新发送。").at("/outbox?state=DEAD").measured("gongzhi.outbox.dead", row.dead()),
                Fact.zero("自动暂停的推送地址", row.paused(), "请与接收方核对地址后恢复。").at("/destinations").measured("gongzhi.destinations.paused", row.paused()));
    }
}
