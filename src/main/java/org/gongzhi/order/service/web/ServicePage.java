package org.gongzhi.order.service.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.service.ServiceEntry;
import org.gongzhi.order.service.ServiceSummary;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for an order and what was done.
 *
 * @param sheets  the lists on which people signed in, latest first
 * @param records whether this viewer may write down a service now
 * @param clears  whether this viewer may dismiss a flag
 */
@Template("order/service/show")
public record ServicePage(OrderHead order, ServiceSummary summary, List<Sheet> sheets, boolean records, boolean clears) implements Listing<ServicePage.Row> {

    public record Sheet(UUID id, String title, Instant openedAt, Instant closesAt, int signed) {}

    public record Row(
            @Heading("开始") Instant startedAt,
            @Heading("结束") Instant endedAt,
            @Heading("地点") String place,
            @Heading("组织") String organization,
            @Heading("服务人员") String staff,
            @Heading("人数") int persons,
            @Heading("人次") int encounters,
            @Heading("签到") @Nullable Integer signed,
            @Heading("服务情况") String summary,
            @Heading("照片") int photos,
            @Heading("疑点") int flags,
            @Heading("记录人") String recorder) {}

    @Override
    public List<Row> rows() {
        return summary.entries().stream().map(entry -> new Row(entry.startedAt(), entry.endedAt(), entry.place(), entry.organization(),
                String.join("、", entry.staff()), entry.persons(), entry.encounters(), entry.signed(), entry.summary(), entry.photos().size(),
                entry.openFlags().size(), entry.recorder())).toList();
    }

    @Override public String self() { return order.href() + "/service"; }

    public String plan() { return order.href() + "/plan-items"; }

    public String removal(UUID item) { return plan() + "/" + item + "/removal"; }

    public String sheet() { return order.href() + "/sign-in-sheets"; }

    public String sheet(Sheet one) { return sheet() + "/" + one.id(); }

    public String blank() { return order.href() + "/service-records/new"; }

    public String correction(ServiceEntry entry) { return order.href() + "/service-records/" + entry.id() + "/correction"; }

    public String dismissal(UUID flag) { return order.href() + "/flags/" + flag + "/dismissal"; }
}
