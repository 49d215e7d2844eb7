package org.gongzhi.incubation.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Services given and received. @param next where the older ones begin; null when there are none */
@Template("incubation/growth/list")
public record GrowthListPage(@Nullable DeliveryStage stage, List<Row> rows, @Nullable Long next) implements Listing<GrowthListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("服务") String service, @Heading("类别") ServiceKind kind,
            @Heading("适用阶段") LifeStage life, @Heading("接受方") String receiver, @Heading("提供方") @Nullable String provider,
            @Heading("日期") LocalDate deliveredOn, @Heading("小时") BigDecimal hours, @Heading("状态") DeliveryStage stage) {

        public String href() { return "/incubation/growth/" + id; }
    }

    @Override public String self() { return address().toUriString(); }

    public String sheet() { return address().queryParam("format", "xlsx").toUriString(); }

    public @Nullable String older() { return next == null ? null : address().queryParam("before", next).toUriString(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/incubation/growth")));
        for (var one : DeliveryStage.values()) tabs.add(new Tab(one.label(), "/incubation/growth?stage=" + one));
        return tabs;
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/incubation/growth");
        if (stage != null) address.queryParam("stage", stage);
        return address;
    }
}
