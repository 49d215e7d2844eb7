package org.gongzhi.organization.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the list goes on; null at its end */
@Template("organization/list")
public record OrganizationListPage(OrganizationFilter filter, List<Row> rows, List<Option> towns, List<Option> fields, @Nullable String next)
        implements Listing<OrganizationListPage.Row> {

    public record Row(
            UUID id,
            long serial,
            @Heading("名称") String name,
            @Heading("信用代码/备案编号") @Nullable String code,
            @Heading("类型") String kind,
            @Heading("所在地") String place,
            @Heading("业务主管单位") @Nullable String competentUnit,
            @Heading("服务领域") @Nullable String fields,
            @Heading("登记日期") @Nullable String registeredOn,
            @Heading("证书有效期至") @Nullable String certificateExpiresOn,
            @Heading("状态") OrganizationStage stage) {

        public Row { kind = OrganizationKind.valueOf(kind).label(); }

        public String href() { return "/organizations/" + id; }
    }

    @Override public String self() { return filter.href(null); }

    public String sheet() { return filter.href("xlsx"); }
}
