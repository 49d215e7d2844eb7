package org.gongzhi.party.pioneer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the older ones begin; null when there are none */
@Template("party/pioneer/list")
public record OfferListPage(@Nullable PioneerArea area, @Nullable Linkage linkage, @Nullable OfferStage stage, List<Row> rows, @Nullable Long next)
        implements Listing<OfferListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("资源") String title, @Heading("领域") PioneerArea area, @Heading("方式") Linkage linkage,
            @Heading("提供的党组织") String branch, @Heading("提供日期") LocalDate offeredOn, @Heading("对接") String taker, @Heading("完成日期") @Nullable LocalDate doneOn,
            @Heading("状态") OfferStage stage) {

        public String href() { return "/party/pioneer/offers/" + id; }
    }

    @Override public String self() {
        var address = UriComponentsBuilder.fromPath("/party/pioneer/offers");
        if (area != null) address.queryParam("area", area.name());
        if (linkage != null) address.queryParam("linkage", linkage.name());
        if (stage != null) address.queryParam("stage", stage.name());
        return address.toUriString();
    }

    @Override public String sheetName() { return "先锋引领资源"; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/party/pioneer/offers")));
        for (var one : OfferStage.values()) tabs.add(new Tab(one.label(), "/party/pioneer/offers?stage=" + one.name()));
        return tabs;
    }

    public List<Option> areas() { return Option.of(PioneerArea.values(), PioneerArea::name, PioneerArea::label); }

    public List<Option> linkages() { return Option.of(Linkage.values(), Linkage::name, Linkage::label); }

    public String with(String parameter) { return self() + (self().contains("?") ? "&" : "?") + parameter; }

    public @Nullable String older() { return next == null ? null : with("before=" + next); }
}
