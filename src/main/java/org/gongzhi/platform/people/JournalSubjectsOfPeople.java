package org.gongzhi.platform.people;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfPeople {

    @Bean Subject ofPeople() { return Subject.of("person", "账号", "/people", "select id, login as number from person", PersonMove.values()); }

    @Bean Subject ofRoles() { return Subject.of("role", "角色权限", "", null, RoleMove.values()); }
}
