package org.gongzhi.order.web;

import java.util.List;
import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** What happened to an order, latest first. */
@Template("order/timeline")
public record OrderTimelinePage(OrderHead order, List<Timeline.Entry> entries) implements Page {

    @Override public String self() { return order.href() + "/timeline"; }
}
