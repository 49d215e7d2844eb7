package org.gongzhi.organization.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The old beside the new, and what the viewer may do about it. */
@Template("organization/change/show")
public record ChangePage(UUID id, UUID organizationId, String organization, String reason, String submitter, Instant submittedAt, ChangeStage stage,
        List<Item> items, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Item(String fact, String before, String after, boolean masked) {}

    public boolean isMasked() { return items.stream().anyMatch(Item::masked); }

    @Override public String self() { return "/organizations/changes/" + id; }
}
