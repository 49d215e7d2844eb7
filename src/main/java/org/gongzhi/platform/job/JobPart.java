package org.gongzhi.platform.job;

import java.util.List;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Long work: how much waits, runs and has failed, and whether what recurs still does. */
@Component
class JobPart implements StatePart {

    private static final long LONG_SECONDS = 300;

    private final JdbcClient db;

    JobPart(JdbcClient db) {
        this.db = db;
    }

    record Row(long waiting, long running, long failed, long oldest) {}

    record Tasks(long late, long failing) {}

    @Override public String title() { return "任务"; }

    @Override public int rank() { return 40; }

    @Override
    public List<Fact> facts() {
        var jobs = db.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'RUNNING') as running,
                               count(*) filter (where state = 'FAILED' and finished_at > now() - interval '1 day') as failed,
                               coalesce(extract(epoch from now() - min(created_at) filter (where state = 'WAITING')), 0)::bigint as oldest
                          from job
                         where state in ('WAITING', 'RUNNING') or finished_at > now() - interval '1 day'
                        """).query(Row.class).single();
        var tasks = db.sql("""
                        select count(*) filter (where not picked and execution_time < now() - interval '5 minutes') as late,
                               count(*) filter (where consecutive_failures > 2) as failing
                          from scheduled_tasks
                        """).query(Tasks.class).single();
        return List.of(
                (jobs.oldest() < LONG_SECONDS ? Fact.good("排队", Long.toString(jobs.waiting()))
                        : Fact.watch("排队", Long.toString(jobs.waiting()), "最早的一件已等了 " + jobs.oldest() / 60 + " 分钟。")).measured("gongzhi.jobs.waiting", jobs.waiting()),
                Fact.of("进行中", Long.toString(jobs.running())).measured("gongzhi.jobs.running", jobs.running()),
                (jobs.failed() == 0 ? Fact.good("一天内没有完成", "0") : Fact.watch("一天内没有完成", Long.toString(jobs.failed()), "任务的主人在“我的任务”里能看到原因。"))
                        .measured("gongzhi.jobs.failed", jobs.failed()),
                Fact.zero("误点的定时工作", tasks.late(), "没有程序在处理；请查看各台程序是否在运行。").measured("gongzhi.tasks.late", tasks.late()),
                Fact.zero("连续失败的定时工作", tasks.failing(), "请查看日志里的原因。").measured("gongzhi.tasks.failing", tasks.failing()));
    }
}
