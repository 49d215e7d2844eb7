package org.gongzhi.platform.todo;

import java.util.List;
import org.gongzhi.platform.access.Viewer;

/** One kind of to-do, computed by the module whose records it is about. Each is a bean. */
public interface TodoSource {

    /** Whose to-do this is: only viewers with the permission are asked for. */
    String permission();

    /** What awaits this viewer within their reach, earliest deadline first, at most so many. */
    List<Todo> todos(Viewer viewer, int limit);
}
