package org.gongzhi.incubation.settlement;

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
@Template("incubation/settlement/list")
public record SettlementListPage(SettlementFilter filter, List<Option> centres, List<Row> rows, @Nullable Long next) implements Listing<SettlementListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("组织") String organization, @Heading("孵化中心") String centre,
            @Heading("工位") @Nullable String seats, @Heading("申请日期") LocalDate appliedOn, @Heading("协议至") @Nullable LocalDate agreedTo,
            @Heading("入驻日期") @Nullable LocalDate inOn, @Heading("退出日期") @Nullable LocalDate outOn, @Heading("状态") SettlementStage stage) {

        public String href() { return "/incubation/settlements/" + id; }
    }

    @Override public String self() { return filter.address().toUriString(); }

    public String sheet() { return filter.address().queryParam("format", "xlsx").toUriString(); }

    public @Nullable String older() { return next == null ? null : filter.address().queryParam("before", next).toUriString(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/incubation/settlements"), new Tab("即将到期", "/incubation/settlements?ending=true")));
        for (var stage : SettlementStage.values()) tabs.add(new Tab(stage.label(), "/incubation/settlements?stage=" + stage));
        return tabs;
    }
}
