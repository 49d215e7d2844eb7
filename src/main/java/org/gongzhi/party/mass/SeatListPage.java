package org.gongzhi.party.mass;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.coverage.Rate;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The leadership rosters of the umbrella bodies. @param filled seats in office of all that are not ended */
@Template("party/mass/seats")
public record SeatListPage(@Nullable SeatStage stage, long filled, long all, List<Row> rows) implements Listing<SeatListPage.Row> {

    public record Row(UUID id, UUID bodyId, @Heading("组织") String body, @Heading("职务") String title, @Heading("姓名") String name, @Heading("批复文号") String paper,
            @Heading("任期自") @Nullable LocalDate since, @Heading("任期至") @Nullable LocalDate until, @Heading("状态") SeatStage stage) {

        public String href() { return "/leader-seats/" + id; }
    }

    @Override public String self() { return stage == null ? "/leader-seats" : "/leader-seats?stage=" + stage; }

    @Override public String sheetName() { return "领导班子"; }

    public String sheetHref() { return self() + (stage == null ? "?" : "&") + "format=xlsx"; }

    public @Nullable BigDecimal percent() { return new Rate(filled, all).percent(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("现任和空缺", "/leader-seats"));
        for (var one : SeatStage.values()) tabs.add(new Tab(one.label(), "/leader-seats?stage=" + one));
        return tabs;
    }
}
