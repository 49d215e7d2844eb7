package org.gongzhi.organization.change;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where requests keep the names of legal representatives. */
@Configuration(proxyBeanMethods = false)
class ChangeSecrets {

    @Bean SealedColumn changeBefore() { return new SealedColumn("organization_change_item", "before_sealed", "change_id || '/' || fact", Mask.NAME, null); }

    @Bean SealedColumn changeAfter() { return new SealedColumn("organization_change_item", "after_sealed", "change_id || '/' || fact", Mask.NAME, null); }
}
