package org.gongzhi.order.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/**
 * Who carries an order out together, and each one's part. (domain.md M97 牵手同行)
 *
 * @param names of the registered organizations of the district, to choose from while typing
 */
@Template("order/partners")
public record PartnersPage(OrderHead order, List<OrderPage.Partner> partners, boolean changeable, @JsonIgnore List<String> names) implements Page {

    static final int MOST = 12;

    @Override public String self() { return order.href() + "/partners"; }

    public int rows() { return Math.min(MOST, Math.max(4, partners.size() + 2)); }
}
