package org.gongzhi.platform.signin;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where sign-in sheets keep what people are called. */
@Configuration(proxyBeanMethods = false)
class SignInSecrets {

    @Bean SealedColumn signInName() { return new SealedColumn("sign_in", "name_sealed", "sheet_id || '/' || hash", Mask.NAME, null); }
}
