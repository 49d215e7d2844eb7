package org.gongzhi.order.match;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;

/** Orders that nobody takes, for whoever their level calls. */
record RadarTodos(Radar radar, int level, String kind, String permission) implements TodoSource {

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return radar.at(level, limit, viewer).stream()
                .map(echo -> new Todo(kind, echo.title() + "（已等 " + echo.days() + " 天）", echo.href() + "/candidates", null))
                .toList();
    }
}
