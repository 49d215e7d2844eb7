package org.gongzhi.order.service.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.service.ServiceEntry;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The form of a service record, new or to be corrected.
 *
 * @param signed    how many have signed in by code
 * @param corrected the record that it will replace; null for a new one
 */
@Template("order/service/record")
public record RecordPage(OrderHead order, @Nullable ServiceEntry corrected, String place, @Nullable Integer signed) implements Page {

    @Override
    public String self() {
        return corrected == null ? order.href() + "/service-records/new" : order.href() + "/service-records/" + corrected.id() + "/correction";
    }

    public String action() { return corrected == null ? order.href() + "/service-records" : self(); }

    public String title() { return corrected == null ? "记录一次服务" : "更正服务记录"; }

    /** As a browser's field of date and time wants it. */
    public String local(@Nullable Instant at) {
        return at == null ? "" : at.atZone(OfficeClock.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
