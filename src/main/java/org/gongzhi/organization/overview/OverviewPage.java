package org.gongzhi.organization.overview;

import java.time.Instant;
import java.util.List;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Listing.Heading;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What is due in all supervision, what is late, who is on the lists, which risks are open. */
@Template("organization/supervision/overview")
public record OverviewPage(List<Card> cards, List<Row> rows, List<Chart> charts) implements Listing<OverviewPage.Row> {

    /** @param late of the open ones */
    public record Card(Matter matter, long open, long late) {}

    public record Row(@Heading("待办") String kind, @Heading("内容") String title, @Heading("期限") @Nullable Instant due, @Heading("逾期") boolean late, String href) {}

    @Override public String self() { return "/supervision"; }

    @Override public String sheetName() { return "监管待办"; }
}
