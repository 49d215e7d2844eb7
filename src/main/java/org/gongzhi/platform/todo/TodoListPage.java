package org.gongzhi.platform.todo;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Everything that awaits the viewer. */
@Template("platform/todos")
public record TodoListPage(List<Row> rows, Instant now) implements Listing<TodoListPage.Row> {

    public record Row(@Heading("事项") String kind, @Heading("内容") String title, String href, @Heading("期限") @Nullable Instant due, boolean overdue) {}

    @Override public String self() { return "/todos"; }

    public long overdue() { return rows.stream().filter(Row::overdue).count(); }

    public static TodoListPage of(List<Todo> todos, Instant now) {
        return new TodoListPage(todos.stream().map(todo -> new Row(todo.kind(), todo.title(), todo.href(), todo.due(), todo.overdue(now))).toList(), now);
    }
}
