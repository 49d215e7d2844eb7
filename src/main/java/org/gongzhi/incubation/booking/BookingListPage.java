package org.gongzhi.incubation.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * @param bookable whether there is a room to book
 * @param next     where the older ones begin; null when there are none
 */
@Template("incubation/booking/list")
public record BookingListPage(@Nullable BookingStage stage, List<Row> rows, boolean bookable, @Nullable Long next) implements Listing<BookingListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("孵化中心") String centre, @Heading("场地") String room,
            @Heading("开始") Instant startsAt, @Heading("结束") Instant endsAt, @Heading("组织") @Nullable String organization, @Heading("用途") String purpose,
            @Heading("预计人数") int people, @Heading("实到人数") @Nullable Integer attended, @Heading("状态") BookingStage stage) {

        public String href() { return "/incubation/bookings/" + id; }
    }

    @Override public String self() { return address().toUriString(); }

    public String sheet() { return address().queryParam("format", "xlsx").toUriString(); }

    public @Nullable String older() { return next == null ? null : address().queryParam("before", next).toUriString(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/incubation/bookings")));
        for (var one : BookingStage.values()) tabs.add(new Tab(one.label(), "/incubation/bookings?stage=" + one));
        return tabs;
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/incubation/bookings");
        if (stage != null) address.queryParam("stage", stage);
        return address;
    }
}
