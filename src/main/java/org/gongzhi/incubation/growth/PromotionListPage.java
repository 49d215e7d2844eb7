package org.gongzhi.incubation.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the older ones begin; null when there are none */
@Template("incubation/growth/promotions")
public record PromotionListPage(@Nullable PromotionStage stage, List<Row> rows, @Nullable Long next, LocalDate today) implements Listing<PromotionListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("标题") String title, @Heading("组织") String organization,
            @Heading("渠道") Channel channel, @Heading("申请日期") LocalDate askedOn, @Heading("希望发布") LocalDate wantedOn, @Heading("状态") PromotionStage stage,
            @Heading("发布在") @Nullable String publishedAt) {

        public String href() { return "/incubation/promotions/" + id; }
    }

    @Override public String self() { return address().toUriString(); }

    public String sheet() { return address().queryParam("format", "xlsx").toUriString(); }

    public @Nullable String older() { return next == null ? null : address().queryParam("before", next).toUriString(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/incubation/promotions")));
        for (var one : PromotionStage.values()) tabs.add(new Tab(one.label(), "/incubation/promotions?stage=" + one));
        return tabs;
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/incubation/promotions");
        if (stage != null) address.queryParam("stage", stage);
        return address;
    }
}
