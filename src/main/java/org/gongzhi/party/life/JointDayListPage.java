package org.gongzhi.party.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/life/joint/list")
public record JointDayListPage(@Nullable JointDayStage stage, List<Row> rows, @Nullable Long next) implements Listing<JointDayListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("主题") String topic, @Heading("主办") String host, @Heading("参加支部数") int branches,
            @Heading("时间") Instant startsAt, @Heading("地点") String place, @Heading("实到人数") int present, @Heading("状态") JointDayStage stage) {

        public String href() { return "/party/joint-days/" + id; }
    }

    @Override public String self() { return stage == null ? "/party/joint-days" : "/party/joint-days?stage=" + stage.name(); }

    @Override public String sheetName() { return "联合党日"; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/party/joint-days")));
        for (var one : JointDayStage.values()) tabs.add(new Tab(one.label(), "/party/joint-days?stage=" + one.name()));
        return tabs;
    }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }

    public @Nullable String older() { return next == null ? null : with("before=" + next); }
}
