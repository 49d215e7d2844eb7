package org.gongzhi.order.need.web;

import org.gongzhi.order.need.NeedId;
import org.gongzhi.platform.page.Template;

/** Whom to call. It answers the POST that said why and has no address of its own: who wants to see it again says why again. */
@Template("order/need/contact")
public record ContactPage(NeedId need, String number, String title, String name, String phone) {

    public String back() { return "/needs/" + need; }
}
