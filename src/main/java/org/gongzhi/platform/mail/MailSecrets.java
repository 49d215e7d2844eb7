package org.gongzhi.platform.mail;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys seals anew: people's addresses. */
@Configuration(proxyBeanMethods = false)
class MailSecrets {

    @Bean SealedColumn mailAddress() { return new SealedColumn("person_mail", "address_sealed", "person_id::text", Mask.NOTE, null); }
}
