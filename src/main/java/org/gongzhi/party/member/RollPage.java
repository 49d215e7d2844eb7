package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Rolls as everybody in Party scope may read them: names masked. @param branch whose roll it is; null for all within reach */
@Template("party/member/roll")
public record RollPage(RollFilter filter, @Nullable String branch, List<Row> rows, @Nullable Long next, boolean mayEnroll) implements Listing<RollPage.Row> {

    public record Row(
            MemberId id,
            long serial,
            @Heading("姓名") String name,
            UUID branchId,
            @Heading("党组织") String branch,
            @Heading("职务") @Nullable PartyPost post,
            @Heading("转正日期") @Nullable LocalDate fullSince,
            @Heading("预备期起") @Nullable LocalDate probationSince,
            @Heading("列入名册") LocalDate since,
            @Heading("离开名册") @Nullable LocalDate until,
            @Heading("流动党员") boolean mobile,
            @Heading("来源") RollSource source,
            @Heading("状态") MemberStage stage) {

        public String href() { return "/party-members/" + id; }
    }

    @Override public String self() { return filter.href(); }

    @Override public String sheetName() { return branch == null ? "党员名册" : branch + " 名册"; }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> tabs() {
        var all = RollFilter.of(filter.branch());
        return List.of(new Tab("在册", all.href()), new Tab("正式党员", all.with(MemberStage.FULL).href()), new Tab("预备党员", all.with(MemberStage.PROBATIONARY).href()),
                new Tab("书记", all.onlySecretaries().href()), new Tab("流动党员", all.onlyMobile().href()), new Tab("已转出", all.with(MemberStage.MOVED).href()),
                new Tab("已离开", all.with(MemberStage.LEFT).href()));
    }

    static List<Option> sources() { return Option.of(RollSource.values(), RollSource::name, RollSource::label); }
}
