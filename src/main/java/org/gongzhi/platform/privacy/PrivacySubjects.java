package org.gongzhi.platform.privacy;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal tells of personal data. */
@Configuration(proxyBeanMethods = false)
class PrivacySubjects {

    @Bean
    Subject personalExportSubject() {
        return Subject.of(PersonalExports.SUBJECT, "个人信息导出", "/personal/exports", "select id, number from personal_export", ExportMove.values());
    }

    @Bean Subject retentionSubject() { return new Subject("retention", "个人信息保存期限", "/personal/retention", Map.of(), null); }

    @Bean Subject personalKeySubject() { return new Subject("personal-key", "个人信息密钥", "", Map.of(), null); }
}
