package org.gongzhi.platform.todo;

import java.util.Comparator;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that awaits a viewer, whichever module it comes from: one look at the books, in one transaction. */
@Component
@Transactional(readOnly = true)
public class Todos {

    private static final Comparator<Todo> BY_DEADLINE = Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<TodoSource> sources;
    private final JdbcClient db;

    Todos(ObjectProvider<TodoSource> sources, JdbcClient db) {
        this.sources = sources;
        this.db = db;
    }

    /** Earliest deadline first; at most so many of each kind. */
    public List<Todo> of(Viewer viewer, int limitOfEach) {
        if (viewer.reach().district() != null) db.sql("set local plan_cache_mode = force_generic_plan").update();    // a district's plans are all alike, and some take longer to make than to run
        return sources.stream()
                .filter(source -> viewer.may(source.permission()))
                .flatMap(source -> source.todos(viewer, limitOfEach).stream())
                .sorted(BY_DEADLINE)
                .toList();
    }
}
