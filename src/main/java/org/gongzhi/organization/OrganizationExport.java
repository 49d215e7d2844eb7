package org.gongzhi.organization;

import java.util.List;
import org.gongzhi.platform.privacy.ExportSource;
import org.gongzhi.platform.privacy.ExportSource.Column;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organizations with whom to call, for a sheet that two people answer for. */
@Configuration(proxyBeanMethods = false)
class OrganizationExport {

    @Bean
    ExportSource organizationsWithContacts() {
        return new ExportSource("organization", "社会组织通讯录", "organization.read", List.of(Column.plain("code", "代码或备案编号"),
                Column.plain("name", "名称"), Column.plain("place", "所在地"), Column.plain("registered_on", "登记日期"),
                Column.plain("public_phone", "公开电话"), Column.sealed("legal_representative_sealed", "法定代表人", "organization"),
                Column.sealed("contact_sealed", "联系人", "organization"), Column.sealed("phone_sealed", "联系电话", "organization")), """
                select o.id::text as row_id, coalesce(o.credit_code, o.filed_number) as code, o.name, r.name as place,
                       o.registered_on::text as registered_on, o.public_phone, o.legal_representative_sealed, o.contact_sealed, o.phone_sealed
                  from organization o
                  join region r on r.code = o.region
                 where o.region between :from and :to
                   and (:organization::uuid is null or o.id = :organization)
                   and o.registered_on between :since and :until
                 order by o.serial
                 limit :limit
                """);
    }
}
