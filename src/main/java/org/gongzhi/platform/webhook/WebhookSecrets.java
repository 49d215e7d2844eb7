package org.gongzhi.platform.webhook;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys seals anew: the secrets by which receivers know us. And what the journal calls them. */
@Configuration(proxyBeanMethods = false)
class WebhookSecrets {

    @Bean Subject ofDestinations() { return new Subject("destination", "推送地址", "/destinations", Map.of(), "select id, name as number from destination"); }

    @Bean SealedColumn destinationSecret() { return new SealedColumn("destination", "secret_sealed", Mask.NOTE); }

    @Bean SealedColumn formerDestinationSecret() { return new SealedColumn("destination", "former_secret_sealed", Mask.NOTE); }
}
