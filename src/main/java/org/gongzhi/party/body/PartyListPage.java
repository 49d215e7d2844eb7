package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/body/list")
public record PartyListPage(PartyFilter filter, List<Row> rows, List<Option> towns, @Nullable Long next) implements Listing<PartyListPage.Row> {

    /** @param full full members today; {@code units} it covers today */
    public record Row(
            PartyOrganizationId id,
            long serial,
            @Heading("编号") String number,
            @Heading("党组织") String name,
            @Heading("类型") PartyKind kind,
            @Heading("组建方式") @Nullable FormingMode mode,
            @Heading("所在地") String place,
            @Heading("所在社会组织") @Nullable String host,
            @Heading("上级党组织") @Nullable String superior,
            @Heading("登记管理机关") String registrationSide,
            @Heading("业务主管单位") String competentSide,
            @Heading("组织关系已转入") boolean relationshipTransferred,
            @Heading("正式党员") long full,
            @Heading("预备党员") long probationary,
            @Heading("覆盖组织") long units,
            @Heading("成立日期") @Nullable LocalDate foundedOn,
            @Heading("状态") PartyStage stage) {

        public String href() { return "/party-organizations/" + id; }

        /** Too few to be a branch. */
        public boolean few() { return stage == PartyStage.ESTABLISHED && kind.needsMembers() && full < 3; }
    }

    @Override public String self() { return filter.href(); }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/party-organizations"));
        for (var stage : PartyStage.values()) tabs.add(new Tab(stage.label(), PartyFilter.of(stage).href()));
        tabs.add(new Tab("不足三名党员", PartyFilter.withFew().href()));
        tabs.add(new Tab("建立单位已注销", PartyFilter.withoutHost().href()));
        return tabs;
    }

    public List<Option> kinds() { return Option.of(PartyKind.values(), PartyKind::name, PartyKind::label); }

    public List<Option> modes() { return Option.of(FormingMode.values(), FormingMode::name, FormingMode::label); }
}
