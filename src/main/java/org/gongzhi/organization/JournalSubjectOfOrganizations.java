package org.gongzhi.organization;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An organization goes by its credit code, or by the number under which it is filed. */
@Configuration(proxyBeanMethods = false)
class JournalSubjectOfOrganizations {

    private static final String NUMBERS = """
            select id, credit_code as number from organization where credit_code is not null
             union all
            select id, filed_number from organization where credit_code is null and filed_number is not null
            """;

    @Bean
    Subject ofOrganizations() { return Subject.of("organization", "社会组织", "/organizations", NUMBERS, OrganizationMove.values(), Disclosure.values()); }
}
