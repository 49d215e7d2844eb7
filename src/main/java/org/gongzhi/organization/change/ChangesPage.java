package org.gongzhi.organization.change;

import java.util.List;
import org.gongzhi.organization.web.OrganizationHead;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The change requests of one organization. */
@Template("organization/change/of")
public record ChangesPage(OrganizationHead head, List<ChangeListPage.Row> rows, boolean mayAsk) implements Listing<ChangeListPage.Row> {

    @Override public String self() { return head.href() + "/changes"; }
}
