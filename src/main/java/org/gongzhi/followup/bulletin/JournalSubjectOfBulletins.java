package org.gongzhi.followup.bulletin;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfBulletins {

    @Bean Subject ofBulletins() { return new Subject("bulletin", "督办通报", "/bulletins", Map.of(), "select id, number from bulletin"); }
}
