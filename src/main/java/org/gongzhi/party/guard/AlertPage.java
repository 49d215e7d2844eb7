package org.gongzhi.party.guard;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param targets into which branch it could go over; empty for whoever may not dissolve */
@Template("party/guard/alert")
public record AlertPage(UUID id, AlertListPage.Row row, List<Action> actions, List<Option> targets, List<Timeline.Entry> entries) implements Page {

    @Override public String self() { return "/member-alerts/" + id; }
}
