package org.gongzhi.order.need.web;

import java.util.List;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * The needs that an order answers. Whoever only thinks of claiming it sees what is asked for, and nothing of who asks.
 *
 * @param ours whether the viewer may open each need: staff, and the organizations that carry the order out
 */
@Template("order/need/order")
public record OrderNeedsPage(OrderHead order, List<Row> rows, boolean ours) implements Listing<OrderNeedsPage.Row> {

    public record Row(
            NeedId id,
            @Heading("编号") String number,
            @Heading("社区") String place,
            @Heading("事项") String title,
            @Heading("希望时间") Wanted wanted,
            @Heading("人数") int persons,
            @Heading("附议") int supporters,
            @Heading("重点人群") @Nullable Vulnerable vulnerable,
            @Heading("状态") NeedStage stage) {

        public String href() { return "/needs/" + id; }
    }

    @Override public String self() { return order.href() + "/needs"; }

    public int persons() { return rows.stream().mapToInt(Row::persons).sum(); }
}
