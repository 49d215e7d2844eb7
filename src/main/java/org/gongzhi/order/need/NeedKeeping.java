package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a need that is over is cleared in time. The need stays, with its title and all that figures count. */
@Configuration(proxyBeanMethods = false)
class NeedKeeping {

    private static final String OVER = "n.stage in ('CLOSED', 'DECLINED', 'WITHDRAWN')";

    @Bean
    RecordType needContacts() {
        return new RecordType("NEED_CONTACT", "点单的联系人、电话、地点和描述", "办结", """
                select n.id, n.number, '/needs/' || n.id as href, n.since as ended
                  from need n
                 where\s""" + OVER + """

                   and (n.contact_name_sealed is not null or n.contact_phone_sealed is not null or n.place_sealed is not null or n.details <> '')
                """, List.of("""
                update need
                   set contact_name_sealed = null, contact_name_masked = null, contact_phone_sealed = null, contact_phone_masked = null,
                       contact_phone_index = null, place_sealed = null, place_masked = null, details = '',
                       bigrams = array(select distinct substr(title, at, 2) from generate_series(1, char_length(title) - 1) at),
                       erased_at = :now, version = version + 1
                 where id = any (:ids)
                """), null);
    }

    @Bean
    RecordType needSupports() {
        return new RecordType("NEED_SUPPORT", "附议邻居的联系人和电话", "办结", """
                select s.id, n.number, '/needs/' || n.id as href, n.since as ended
                  from need_support s
                  join need n on n.id = s.need_id
                 where\s""" + OVER + """

                   and (s.contact_name_sealed is not null or s.contact_phone_sealed is not null)
                """, List.of("""
                update need_support
                   set contact_name_sealed = null, contact_name_masked = null, contact_phone_sealed = null, contact_phone_masked = null,
                       contact_phone_index = null, erased_at = :now, version = version + 1
                 where id = any (:ids)
                """), null);
    }

    @Bean
    RecordType needConsents() {
        return new RecordType("NEED_CONSENT", "点单的同意记录", "办结", """
                select n.id, n.number, '/needs/' || n.id as href, n.since as ended
                  from need n
                 where\s""" + OVER + """

                   and n.consent_note_sealed is not null
                """, List.of("""
                update need
                   set consent_note_sealed = null, consent_note_masked = null, version = version + 1
                 where id = any (:ids)
                """), null);
    }

    @Bean
    RecordType needPhotos() {
        return new RecordType("NEED_PHOTO", "居民随点单上传的照片", "办结", """
                select n.id, n.number, '/needs/' || n.id as href, n.since as ended
                  from need n
                 where\s""" + OVER + """

                   and exists (select from attachment a where a.subject = 'need' and a.subject_id = n.id)
                """, List.of(), "need");
    }
}
