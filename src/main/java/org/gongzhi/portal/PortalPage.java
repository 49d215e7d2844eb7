package org.gongzhi.portal;

import java.math.BigDecimal;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The public's first page. */
@Template("portal/home")
public record PortalPage(Counts counts, Tally tally, List<Done> open, List<Done> done, SpendingPage spending,
        List<Community> communities) implements Page {

    /** @param encounters 服务人次: everybody served, each time */
    public record Counts(long asked, long done, long open, long organizations, BigDecimal paid, long encounters) {}

    @Override public String self() { return "/portal"; }
}
