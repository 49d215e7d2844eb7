package org.gongzhi.order.service.web;

import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.signin.SignInSheet;

/** A sign-in sheet of a service to hold up. */
@Template("order/service/sheet")
public record SheetPage(OrderHead order, SignInSheet sheet) implements Page {

    @Override public String self() { return order.href() + "/sign-in-sheets/" + sheet.id(); }
}
