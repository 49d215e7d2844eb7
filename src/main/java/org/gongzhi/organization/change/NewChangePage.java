package org.gongzhi.organization.change;

import org.gongzhi.organization.Facts;
import org.gongzhi.organization.web.OrganizationHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/**
 * @param facts as registered now, without the name of the legal representative
 * @param legalRepresentative that name, masked
 */
@Template("organization/change/new")
public record NewChangePage(OrganizationHead head, Facts facts, String legalRepresentative) implements Page {

    @Override public String self() { return head.href() + "/changes/new"; }
}
