package org.gongzhi.platform.todo;

import java.time.Clock;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TodoController {

    private static final int OF_EACH_KIND = 200;

    private final Todos todos;
    private final Clock clock;

    TodoController(Todos todos, Clock clock) {
        this.todos = todos;
        this.clock = clock;
    }

    @GetMapping("/todos")
    @Requires(Requires.SIGNED_IN)
    @Menu.Entry(value = "待办", icon = "checks", group = "工作台", rank = 2)
    TodoListPage list(Viewer viewer) {
        return TodoListPage.of(todos.of(viewer, OF_EACH_KIND), clock.instant());
    }
}
