package org.gongzhi.platform.safety;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LogInRuleSubject {

    @Bean Subject ofLogInRules() { return Subject.of("log-in-rule", "登录安全规定", "/log-in-rules", null); }
}
