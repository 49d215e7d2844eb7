package org.gongzhi.order.match.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.order.match.DeclineReason;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The reasons for saying no, every version, and what follows from each. */
@Template("order/match/reasons")
public record ReasonsPage(List<DeclineReason> versions, LocalDate today) implements Page {

    @Override public String self() { return "/orders/decline-reasons"; }
}
