package org.gongzhi.platform.feed;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A link is kept sealed for its owner, and as a hash for whoever comes with it. */
@Configuration(proxyBeanMethods = false)
class FeedSecrets {

    static String at(Object id) { return PersonalCipher.context("calendar_feed", "secret_sealed", id); }

    @Bean SealedColumn feedSecret() { return new SealedColumn("calendar_feed", "secret_sealed", Mask.NOTE); }
}
