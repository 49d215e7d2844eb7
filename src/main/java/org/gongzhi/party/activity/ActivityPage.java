package org.gongzhi.party.activity;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The four quarters of a year side by side, branch by branch, the best mean first. @param open the quarter to be opened next; null when none is due */
@Template("party/activity/show")
public record ActivityPage(int year, List<Round> rounds, List<Row> rows, @Nullable String open, @Nullable String openLabel) implements Listing<ActivityPage.Row> {

    public record Round(UUID id, int quarter, String title, RoundStage stage, @Nullable UUID notice) {

        public String href() { return "/appraisals/" + id; }
    }

    public record Row(UUID branch, @Heading("党支部") String name, @Heading("一季度") @Nullable String first, @Heading("二季度") @Nullable String second,
            @Heading("三季度") @Nullable String third, @Heading("四季度") @Nullable String fourth, @Heading("最近名次") @Nullable Integer rank) {

        public String href(int year) { return "/party/year/" + branch + "?year=" + year; }
    }

    @Override public String self() { return "/party/activity?year=" + year; }

    @Override public String sheetName() { return year + " 年支部活跃度"; }
}
