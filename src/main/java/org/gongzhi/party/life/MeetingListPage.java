package org.gongzhi.party.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/life/list")
public record MeetingListPage(@Nullable MeetingType type, @Nullable MeetingStage stage, @Nullable UUID branch, String branchName, @Nullable LocalDate on, List<Row> rows, @Nullable Long next,
        String self) implements Listing<MeetingListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("党组织") String branch, @Heading("类型") MeetingType type,
            @Heading("主题") String topic, @Heading("时间") Instant startsAt, @Heading("地点") String place, @Heading("线上") boolean online,
            @Heading("应到") int expected, @Heading("实到") int present, @Heading("状态") MeetingStage stage) {

        public String href() { return "/party/meetings/" + id; }
    }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/party/meetings")));
        for (var one : MeetingStage.values()) tabs.add(new Tab(one.label(), "/party/meetings?stage=" + one.name()));
        return tabs;
    }

    public List<Option> types() { return Option.of(MeetingType.values(), MeetingType::name, MeetingType::label); }

    public String with(String parameter) { return self + (self.contains("?") ? "&" : "?") + parameter; }

    public @Nullable String older() { return next == null ? null : with("before=" + next); }
}
