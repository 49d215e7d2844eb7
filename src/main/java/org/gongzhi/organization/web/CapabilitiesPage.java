package org.gongzhi.organization.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** @param places the regions that can be chosen; empty when the viewer only reads */
@Template("organization/capabilities")
public record CapabilitiesPage(OrganizationHead head, List<Row> rows, List<Option> fields, List<Option> places, boolean mayKeep)
        implements Listing<CapabilitiesPage.Row> {

    public record Row(UUID id, @Heading("服务领域") String field, @Heading("服务范围") String place, @Heading("同时承接（件）") int atOnce,
            @Heading("说明") String note) {}

    @Override public String self() { return head.href() + "/capabilities"; }
}
