package org.gongzhi.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.What;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of cases: issue, cause, measure, owner, date, verification in one row each. (domain.md M22)
 *
 * @param me   whose own cases a tab shows
 * @param next where the older cases begin; null when there are none
 */
@Template("followup/list")
public record FollowUpListPage(FollowUpFilter filter, UUID me, LocalDate today, LocalDate lastMonday, List<Row> rows, @Nullable Long next)
        implements Listing<FollowUpListPage.Row> {

    /**
     * @param silent nothing was noted in the last whole week
     * @param onTime where the list stands behind a share: whether this one counts in it; null elsewhere
     */
    public record Row(
            FollowUpId id,
            long serial,
            @Heading("编号") String number,
            @Heading("事项") String title,
            @Heading("来源") FollowUpSource source,
            @Heading("督查主题") String theme,
            @Heading("涉及组织") String organization,
            @Heading("地区") String place,
            @Heading("问题") String problem,
            @Heading("原因") String cause,
            @Heading("措施") String measure,
            @Heading("责任人") @Nullable String owner,
            @Heading("最初期限") @Nullable LocalDate firstDue,
            @Heading("期限") @Nullable LocalDate due,
            @Heading("佐证") String proof,
            @Heading("核查人") @Nullable String verifier,
            @Heading("结果") String outcome,
            @Heading("状态") FollowUpStage stage,
            boolean late,
            boolean silent,
            @Nullable Boolean onTime) {

        public String href() { return "/follow-ups/" + id; }
    }

    @Override public String self() { return filter.href(); }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/follow-ups"));
        tabs.add(new Tab("我负责的", FollowUpFilter.NONE.ownedBy(me).href()));
        tabs.add(new Tab("逾期", FollowUpFilter.of(What.LATE, today, today).href()));
        tabs.add(new Tab("周报未填", FollowUpFilter.of(What.SILENT, lastMonday, lastMonday.plusDays(6)).href()));
        for (var stage : FollowUpStage.values()) tabs.add(new Tab(stage.label(), FollowUpFilter.of(stage).href()));
        return tabs;
    }

    /** What the list is about, when it stands behind a number. */
    public @Nullable String meaning() {
        return filter.what() == null ? null : filter.what().label() + "（" + filter.since() + " 至 " + filter.until() + "）：" + filter.what().meaning();
    }

    public List<Option> sources() { return Option.of(FollowUpSource.values(), FollowUpSource::name, FollowUpSource::label); }
}
