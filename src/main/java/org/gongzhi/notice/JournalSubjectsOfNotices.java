package org.gongzhi.notice;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfNotices {

    @Bean Subject ofNotices() { return Subject.of("notice", "公示", "/notices", "select id, number from notice", NoticeMove.values()); }

    @Bean
    Subject ofObjections() {
        return Subject.of("objection", "公示异议", "/objections",
                "select o.id, n.number || '-' || o.serial as number from objection o join notice n on n.id = o.notice_id", ObjectionMove.values());
    }
}
