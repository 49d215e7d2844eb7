package org.gongzhi.incubation.place;

import java.time.Instant;
import java.util.List;
import org.gongzhi.incubation.PlaceSection.Section;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.todo.Todo;

/** What an organization has at its centre and must do next. */
@Template("incubation/place/show")
public record PlacePage(String organization, List<Todo> todos, List<Section> sections, Instant now) implements Page {

    @Override public String self() { return "/incubation/mine"; }
}
