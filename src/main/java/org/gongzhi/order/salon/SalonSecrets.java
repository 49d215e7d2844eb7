package org.gongzhi.order.salon;

import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where salons keep the names of those who are invited. */
@Configuration(proxyBeanMethods = false)
class SalonSecrets {

    @Bean SealedColumn participantName() { return new SealedColumn("salon_participant", "name_sealed", "id::text", Mask.NAME, "name_index"); }
}
