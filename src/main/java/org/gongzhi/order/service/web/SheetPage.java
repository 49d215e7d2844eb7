package org.gongzhi.order.service.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.page.Template;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A sign-in sheet to hold up: its code, and who has signed. */
@Template("order/service/sheet")
public record SheetPage(OrderHead order, UUID id, String title, String address, Qr qr, Instant closesAt, List<String> names) implements Page {

    static SheetPage of(OrderHead order, UUID id, String title, String secret, Instant closesAt, List<String> names) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/s/" + secret).build().toUriString();
        return new SheetPage(order, id, title, address, Qr.of(address), closesAt, names);
    }

    @Override public String self() { return order.href() + "/sign-in-sheets/" + id; }
}
