package org.gongzhi.platform.outbox;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys seals anew: letters with somebody's data in them. And what the journal calls them. */
@Configuration(proxyBeanMethods = false)
class OutboxSecrets {

    @Bean Subject ofLetters() { return new Subject("letter", "发件", "/outbox", Map.of(), null); }

    @Bean SealedColumn letterContent() { return new SealedColumn("outbox", "sealed", Mask.NOTE); }
}
