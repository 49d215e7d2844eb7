package org.gongzhi.organization.overview;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.Standing;
import org.gongzhi.organization.web.OrganizationHead;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Listing.Heading;
import org.gongzhi.platform.page.Template;

/** How one organization stands with the registrar: for everybody what is public, for those who supervise it all its matters. */
@Template("organization/supervision/standing")
public record StandingPage(OrganizationHead head, Standing standing, boolean mayTakeOrders, List<Row> rows) implements Listing<StandingPage.Row> {

    public record Row(@Heading("类别") String matter, @Heading("编号") String number, @Heading("日期") LocalDate day, @Heading("状态") String stage, String href) {}

    @Override public String self() { return head.href() + "/standing"; }
}
