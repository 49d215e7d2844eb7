package org.gongzhi.platform.state;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.page.Show;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** The program that answers: which it is, since when it runs, how much memory it has. */
@Component
class ProgramPart implements StatePart {

    private static final double NEARLY_FULL = 0.9;

    private final ObjectProvider<BuildProperties> build;

    ProgramPart(ObjectProvider<BuildProperties> build) {
        this.build = build;
    }

    @Override public String title() { return "程序"; }

    @Override public int rank() { return 10; }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        build.ifAvailable(built -> {
            facts.add(Fact.of("版本", built.getVersion()));
            facts.add(Fact.of("构建时间", Show.time(built.getTime())));
        });
        facts.add(Fact.of("已运行", lasting(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()))));
        facts.add(Fact.of("Java", Runtime.version().toString()));
        facts.add(memory());
        return facts;
    }

    private static Fact memory() {
        var runtime = Runtime.getRuntime();
        var used = runtime.totalMemory() - runtime.freeMemory();
        var value = megabytes(used) + " / " + megabytes(runtime.maxMemory());
        return used < NEARLY_FULL * runtime.maxMemory() ? Fact.good("内存", value)
                : Fact.watch("内存", value, "如果一直这么高，请用 GONGZHI_MEMORY 给程序更多内存。");
    }

    static String megabytes(long bytes) { return Show.number(bytes / 1024 / 1024) + " MB"; }

    static String lasting(Duration time) {
        if (time.toDays() > 0) return time.toDays() + " 天 " + time.toHoursPart() + " 小时";
        return time.toHours() > 0 ? time.toHours() + " 小时 " + time.toMinutesPart() + " 分" : time.toMinutes() > 0 ? time.toMinutes() + " 分" : time.toSeconds() + " 秒";
    }
}
