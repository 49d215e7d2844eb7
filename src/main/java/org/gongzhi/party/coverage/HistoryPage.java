package org.gongzhi.party.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * What covered one organization from when until when, what was thought before it was corrected, and how that was written down.
 *
 * @param branches that can cover it, for whoever corrects; empty for others
 */
@Template("party/coverage/history")
public record HistoryPage(UUID id, String name, String place, @Nullable LocalDate registeredOn, List<Row> rows, List<Timeline.Entry> entries, List<Option> branches,
        boolean mayCover, boolean mayCorrect, LocalDate today) implements Listing<HistoryPage.Row> {

    public record Row(
            @Heading("覆盖方式") Means means,
            @Heading("由谁覆盖") String by,
            @Nullable String href,
            @Heading("自") LocalDate since,
            @Heading("至（不含当日）") @Nullable LocalDate until,
            @Heading("记录时间") Instant recordedAt,
            @Heading("更正后失效时间") @Nullable Instant supersededAt,
            @Heading("说明") String correction,
            @Nullable UUID partyOrganizationId) {

        public boolean inForce() { return supersededAt == null; }
    }

    @Override public String self() { return "/party-coverage/organizations/" + id; }

    @Override public String sheetName() { return "覆盖历史"; }

    public List<Option> means() { return Option.of(new Means[] {Means.BUILD, Means.JOIN, Means.ATTACH}, Means::name, Means::label); }
}
