package org.gongzhi.notice;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.gongzhi.platform.privacy.Disclosures.Field;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What objections keep of those who raised them, where, and for how long. */
@Configuration(proxyBeanMethods = false)
class NoticeSecrets {

    static List<Field> of(UUID objection, Objector objector) {
        return List.of(new Field("称呼", objector.name().sealed(), PersonalCipher.context("objection", "name_sealed", objection)),
                new Field("联系电话", objector.phone().sealed(), PersonalCipher.context("objection", "phone_sealed", objection)));
    }

    @Bean SealedColumn objectorName() { return new SealedColumn("objection", "name_sealed", Mask.NAME); }

    @Bean SealedColumn objectorPhone() { return new SealedColumn("objection", "phone_sealed", "id::text", Mask.PHONE, "phone_index"); }

    @Bean
    RecordType objectionContacts() {
        return new RecordType("OBJECTION", "公示异议的称呼、电话和内容", "答复", """
                select o.id, n.number || '-' || o.serial as number, '/objections/' || o.id as href, o.answered_at as ended
                  from objection o
                  join notice n on n.id = o.notice_id
                 where o.stage <> 'RECEIVED'
                   and o.organization_id is null
                   and (o.name_sealed is not null or o.phone_sealed is not null or o.text <> '')
                """, List.of("""
                update objection
                   set name_sealed = null, name_masked = null, phone_sealed = null, phone_masked = null, phone_index = null, text = '',
                       erased_at = :now, version = version + 1
                 where id = any (:ids)
                """), null);
    }
}
