package org.gongzhi.party.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/mass/seat")
public record SeatPage(UUID id, SeatListPage.Row row, List<Action> actions, List<Timeline.Entry> entries, LocalDate today) implements Page {

    @Override public String self() { return "/leader-seats/" + id; }
}
