package org.gongzhi.organization.change;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfChanges {

    @Bean
    Subject ofChanges() {
        return Subject.of("organization-change", "变更申请", "",
                "select c.id, coalesce(o.credit_code, o.filed_number) as number from organization_change c join organization o on o.id = c.organization_id", ChangeMove.values());
    }
}
