package org.gongzhi.desk;

import java.time.Instant;
import java.util.List;
import org.gongzhi.indicator.FigureCard;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.todo.TodoListPage;

/**
 * @param more    how many to-dos there are beyond those shown
 * @param overdue how many of all are past their deadline
 * @param figures what was counted here; of an office above other districts only what it has records of itself
 * @param above   whether the figures of those districts are the viewer's to read
 */
@Template("desk/desk")
public record DeskPage(String greeting, List<TodoListPage.Row> todos, int more, long overdue, List<Told> messages, List<FigureCard> figures, boolean above,
        List<Shortcut> shortcuts)
        implements Page {

    public record Told(String title, String href, Instant at) {}

    /** Something that people at this post do often. */
    public record Shortcut(String label, String icon, String href) {}

    @Override public String self() { return "/"; }
}
