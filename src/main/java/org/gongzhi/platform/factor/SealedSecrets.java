package org.gongzhi.platform.factor;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A change of keys takes the secrets of second factors along. */
@Configuration(proxyBeanMethods = false)
class SealedSecrets {

    @Bean
    SealedColumn secretsOfFactors() { return new SealedColumn("factor", "secret", "person_id::text", Mask.NOTE, null); }
}
