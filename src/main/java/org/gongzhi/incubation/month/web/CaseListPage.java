package org.gongzhi.incubation.month.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.month.CaseStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Cases of low months within reach. @param next where the older ones begin; null when there are none */
@Template("incubation/month/cases")
public record CaseListPage(@Nullable CaseStage stage, List<Row> rows, @Nullable Long next) implements Listing<CaseListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("组织") String organization, @Heading("孵化中心") String centre,
            @Heading("低分月份") String months, @Heading("状态") CaseStage stage, @Heading("立案日期") LocalDate openedOn,
            @Heading("整改期限") @Nullable LocalDate dueOn, @Heading("结案日期") @Nullable LocalDate closedOn) {

        public String href() { return "/incubation/cases/" + id; }
    }

    @Override public String self() { return "/incubation/cases" + (stage == null ? "" : "?stage=" + stage); }

    public String sheet() { return self() + (stage == null ? "?" : "&") + "format=xlsx"; }

    public @Nullable String older() { return next == null ? null : self() + (stage == null ? "?" : "&") + "before=" + next; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/incubation/cases")));
        for (var one : CaseStage.values()) tabs.add(new Tab(one.label(), "/incubation/cases?stage=" + one));
        return tabs;
    }
}
