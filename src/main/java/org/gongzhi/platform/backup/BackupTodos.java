package org.gongzhi.platform.backup;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.stereotype.Component;

/** What awaits the system administrator when there is no good backup. */
@Component
class BackupTodos implements TodoSource {

    private static final String STATE = "/state";

    private final BackupRuns runs;
    private final BackupSettings settings;

    BackupTodos(BackupRuns runs, BackupSettings settings) {
        this.settings = settings;
        this.runs = runs;
    }

    @Override public String permission() { return "backup.oversee"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        var todos = new ArrayList<Todo>();
        runs.last().filter(run -> run.failure() != null)
                .ifPresent(run -> todos.add(new Todo("备份失败", "昨夜没有备份成功，请查看原因并重新备份", STATE, run.at())));
        runs.lastTested().filter(run -> run.testFailure() != null)
                .ifPresent(run -> todos.add(new Todo("恢复检验", "最近一次备份没有通过恢复检验，请查看原因", STATE, run.testedAt())));
        if (settings.nightly() && runs.overdue()) todos.add(new Todo("备份超期", "已超过一天半没有成功的备份，请检查系统是否夜间运行", STATE, null));
        return todos;
    }
}
