package org.gongzhi.order.need.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a fresh receipt can be printed: at its own private link. */
@Template("order/need/receipt")
public record ReceiptLink(String number, String self) implements Page {}
