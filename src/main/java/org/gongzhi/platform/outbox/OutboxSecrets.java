package org.gongzhi.platform.outbox;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys seals anew: letters with somebody's data in them. */
@Configuration
class OutboxSecrets {

    @Bean SealedColumn letterContent() { return new SealedColumn("outbox", "sealed", Mask.NOTE); }
}
