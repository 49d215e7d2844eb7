package org.gongzhi.platform.todo;

import java.util.Comparator;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that awaits a viewer, whichever module it comes from. */
@Component
public class Todos {

    private static final Comparator<Todo> BY_DEADLINE = Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<TodoSource> sources;

    Todos(ObjectProvider<TodoSource> sources) {
        this.sources = sources;
    }

    /** Earliest deadline first; at most so many of each kind. */
    public List<Todo> of(Viewer viewer, int limitOfEach) {
        return sources.stream()
                .filter(source -> viewer.may(source.permission()))
                .flatMap(source -> source.todos(viewer, limitOfEach).stream())
                .sorted(BY_DEADLINE)
                .toList();
    }
}
