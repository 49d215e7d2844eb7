package org.gongzhi.organization.supervision;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.move.Stage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A list of matters of one kind.
 *
 * @param sub    what they are, in a sentence
 * @param stages where they may stand
 * @param doors  what the viewer may begin here
 * @param advice what to do when there is nothing
 */
@Template("organization/supervision/list")
public record MatterListPage(Matter matter, String sub, MatterFilter filter, List<Position> stages, List<Door> doors, String advice, List<MatterRow> rows,
        @Nullable String next) implements Listing<MatterRow> {

    /** @param icon a symbol of the office's set */
    public record Door(String label, String href, String icon) {}

    /** Of one more row than a page has. */
    public static MatterListPage of(Matter matter, String sub, MatterFilter filter, Stage[] stages, List<Door> doors, String advice, List<MatterRow> rows) {
        var more = rows.size() > filter.limit();
        var shown = more ? rows.subList(0, filter.limit()) : rows;
        var next = more ? with(filter.href(matter), "before=" + shown.get(shown.size() - 1).serial()) : null;
        return new MatterListPage(matter, sub, filter, Position.of(List.of(stages)), doors, advice, shown, next);
    }

    @Override public String self() { return filter.href(matter); }

    @Override public String sheetName() { return matter.label(); }

    public String sheet() { return with(self(), "format=xlsx"); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", matter.path()));
        tabs.add(new Tab("逾期", matter.path() + "?late=true"));
        stages.forEach(stage -> tabs.add(new Tab(stage.label(), matter.path() + "?stage=" + stage.name())));
        return tabs;
    }

    private static String with(String href, String param) { return href + (href.contains("?") ? "&" : "?") + param; }
}
