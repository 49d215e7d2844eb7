package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/election/list")
public record ElectionListPage(@Nullable ElectionStage stage, boolean late, LocalDate today, List<Row> rows, @Nullable Long next) implements Listing<ElectionListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("党组织") String branch, @Heading("届满日期") LocalDate dueOn,
            @Heading("选举日期") @Nullable LocalDate heldOn, @Heading("应到") @Nullable Integer entitled, @Heading("实到") @Nullable Integer present,
            @Heading("批复日期") @Nullable LocalDate approvedOn, @Heading("批复文号") String paper, @Heading("状态") ElectionStage stage) {

        public String href() { return "/party/elections/" + id; }

        public boolean late(LocalDate today) { return stage.isOpen() && dueOn.isBefore(today); }
    }

    @Override public String self() { return late ? "/party/elections?late=true" : stage == null ? "/party/elections" : "/party/elections?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/party/elections"), new Tab("逾期", "/party/elections?late=true")));
        for (var one : ElectionStage.values()) tabs.add(new Tab(one.label(), "/party/elections?stage=" + one.name()));
        return tabs;
    }

    public String with(String parameter) { return self() + (self().contains("?") ? "&" : "?") + parameter; }

    public @Nullable String older() { return next == null ? null : with("before=" + next); }
}
