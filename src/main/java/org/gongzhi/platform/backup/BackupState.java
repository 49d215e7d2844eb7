package org.gongzhi.platform.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.stereotype.Component;

/** The backups on the page of the system's state. */
@Component
class BackupState implements StatePart {

    private final BackupRuns runs;
    private final BackupSettings settings;

    BackupState(BackupRuns runs, BackupSettings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    @Override public String title() { return "备份"; }

    @Override public int rank() { return 50; }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(runs.lastMade().map(run -> made(run).measured("gongzhi.backup.age.seconds", age(run.at()))).orElseGet(() -> Fact.watch("最近一次备份", "还没有", "每天 " + settings.at() + " 自动备份；也可以运行 ./gongzhi backup。")));
        runs.last().filter(run -> run.failure() != null)
                .ifPresent(run -> facts.add(Fact.bad("最近一次失败", Show.time(run.at()) + "：" + run.failure(), "请排除原因后运行 ./gongzhi backup。")));
        facts.add(runs.lastTested().map(run -> tested(run).measured("gongzhi.backup.tested.age.seconds", age(run.testedAt()))).orElseGet(() -> Fact.watch("恢复检验", "还没有", "首次夜间备份后自动进行。")));
        facts.add(Fact.of("存放位置", settings.directory().toAbsolutePath().toString()));
        return facts;
    }

    private static long age(Instant at) { return Duration.between(at, Instant.now()).toSeconds(); }

    private Fact made(BackupRuns.Run run) {
        var value = Show.time(run.at()) + "，" + Show.number(run.rows()) + " 行，" + Show.number((run.bytes() >> 20) + 1) + " MB";
        if (runs.overdue()) return Fact.bad("最近一次备份", value, "已超过一天半没有成功的备份，请检查系统是否夜间运行。");
        return run.withKeys() ? Fact.good("最近一次备份", value)
                : Fact.watch("最近一次备份", value + "，不含密钥", "没有设置备份口令，换机恢复时个人信息将无法解密。请设置 gongzhi.backup.passphrase-file。");
    }

    private static Fact tested(BackupRuns.Run run) {
        return run.testFailure() == null ? Fact.good("恢复检验", Show.time(run.testedAt()) + "，通过")
                : Fact.bad("恢复检验", Show.time(run.testedAt()) + "，没有通过：" + run.testFailure(), "这份备份不能恢复，请查看原因并重新备份。");
    }
}
