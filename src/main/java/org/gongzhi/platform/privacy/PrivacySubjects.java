package org.gongzhi.platform.privacy;

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

    @Bean Subject retentionSubject() { return Subject.of("retention", "个人信息保存期限", "/personal/retention", null); }

    @Bean Subject personalKeySubject() { return Subject.of("personal-key", "个人信息密钥", "", null); }
}
