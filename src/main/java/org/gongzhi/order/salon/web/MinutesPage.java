package org.gongzhi.order.salon.web;

import java.util.List;
import java.util.Map;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The minutes of a salon on a sheet of paper. @param present those who came, by capacity */
@Template("order/salon/minutes")
public record MinutesPage(SalonPage salon, Map<String, List<String>> present) implements Page {

    @Override public String self() { return salon.self() + "/minutes"; }
}
