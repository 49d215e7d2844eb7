package org.gongzhi.order;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.RecordType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What an order says of a household in need: how it was found to qualify for a free repair. */
@Component
class OrderSecrets {

    private static final String COLUMN = "eligibility_sealed";

    private final PersonalCipher cipher;
    private final Disclosures disclosures;

    OrderSecrets(PersonalCipher cipher, Disclosures disclosures) {
        this.cipher = cipher;
        this.disclosures = disclosures;
    }

    String eligibility(UUID order, String reason) { return cipher.seal(reason, PersonalCipher.context("service_order", COLUMN, order)); }

    List<Disclosures.Shown> disclose(UUID order, @Nullable String sealed, String reason, Viewer viewer) {
        var field = new Disclosures.Field("困难群众核实", sealed, PersonalCipher.context("service_order", COLUMN, order));
        return disclosures.reveal("order", order, "order.read", List.of(field), reason, viewer);
    }

    @Configuration(proxyBeanMethods = false)
    static class Kept {

        @Bean SealedColumn orderEligibility() { return new SealedColumn("service_order", COLUMN, Mask.NOTE); }

        @Bean
        RecordType orderEligibilityKept() {
            return new RecordType("ORDER_ELIGIBILITY", "免费维修的困难群众核实情况", "付款或取消", """
                    select o.id, o.number, '/orders/' || o.id as href, coalesce(o.paid_at, o.cancelled_at) as ended
                      from service_order o
                     where o.stage in ('PAID', 'CANCELLED')
                       and o.eligibility_sealed is not null
                    """, List.of("""
                    update service_order
                       set eligibility_sealed = null, eligibility_masked = null, version = version + 1
                     where id = any (:ids)
                    """), null);
        }
    }
}
