package org.gongzhi.platform.webhook;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a change of keys seals anew: the secrets by which receivers know us. */
@Configuration
class WebhookSecrets {

    @Bean SealedColumn destinationSecret() { return new SealedColumn("destination", "secret_sealed", Mask.NOTE); }

    @Bean SealedColumn formerDestinationSecret() { return new SealedColumn("destination", "former_secret_sealed", Mask.NOTE); }
}
