package org.gongzhi.portal;

import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.question.Questions;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortalTurnstile {

    @Bean("portalForms")
    Turnstile turnstile(Limits limits, Questions questions, PortalSettings settings) {
        return new Turnstile(limits, questions, "form", settings.formsPerHour(), settings.formsBeforeQuestion());
    }
}
