package org.gongzhi.organization;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is forgotten of an organization that has ended. Its legal representative is a fact of the register and stays. */
@Configuration(proxyBeanMethods = false)
class OrganizationKeeping {

    @Bean
    RecordType organizationContacts() {
        return new RecordType("ORGANIZATION_CONTACT", "已注销组织的联系人和电话", "注销", """
                select o.id, coalesce(o.credit_code, o.filed_number, o.name) as number, '/organizations/' || o.id as href,
                       o.deregistered_on::timestamp at time zone 'Asia/Shanghai' as ended
                  from organization o
                 where o.deregistered_on is not null
                   and (o.contact_sealed is not null or o.phone_sealed is not null)
                """, List.of("""
                update organization
                   set contact_sealed = null, contact_masked = null, phone_sealed = null, phone_masked = null, phone_index = null,
                       version = version + 1
                 where id = any (:ids)
                """), null);
    }

    @Bean
    RecordType importedTables() {
        return new RecordType("ORGANIZATION_IMPORT", "导入组织时上传的表格", "上传", """
                select i.id, '导入 ' || to_char(i.uploaded_at, 'YYYY-MM-DD') as number, '/organizations/import/' || i.id as href, i.uploaded_at as ended
                  from organization_intake i
                 where exists (select from attachment a where a.subject = 'organization-import' and a.subject_id = i.id)
                """, List.of("update organization_intake_bad set value = '***' where intake_id = any (:ids)"), "organization-import");
    }
}
