package org.gongzhi.party.find;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param finds whether the viewer looks after leads, and may ask to see the name */
@Template("party/find/show")
public record LeadPage(UUID id, LeadListPage.Row row, @Nullable String phone, String words, Instant consentedAt, @Nullable UUID branchId, @Nullable UUID memberId, boolean finds,
        List<Action> actions, List<Option> branches, List<Timeline.Entry> entries, LocalDate today) implements Page {

    @Override public String self() { return "/member-leads/" + id; }
}
