package org.gongzhi.indicator.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The months that are over, the latest first, and how each was closed. */
@Template("indicator/closings")
public record ClosingListPage(List<Row> rows) implements Listing<ClosingListPage.Row> {

    /** @param version null while the month is not closed */
    public record Row(
            @Heading("月份") String month,
            @Heading("版本") @Nullable Integer version,
            @Heading("结账时间") @Nullable Instant at,
            @Heading("结账人") @Nullable String by,
            @Heading("更正原因") @Nullable String reason,
            @Heading("冻结数值") long cells) {

        public String correction() { return "/figures/closings/" + month + "/correction"; }
    }

    @Override public String self() { return "/figures/closings"; }
}
