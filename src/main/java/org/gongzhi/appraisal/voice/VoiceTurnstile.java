package org.gongzhi.appraisal.voice;

import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.question.Questions;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VoiceTurnstile {

    @Bean("voiceForms")
    Turnstile turnstile(Limits limits, Questions questions, VoiceSettings settings) {
        return new Turnstile(limits, questions, "voice", settings.formsPerHour(), settings.formsBeforeQuestion());
    }
}
