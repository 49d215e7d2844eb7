package org.gongzhi.appraisal.voice;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the public wrote and by what it was known again is forgotten in time; how content it was is not. */
@Configuration(proxyBeanMethods = false)
class VoiceKeeping {

    @Bean
    RecordType appraisalVoices() {
        return new RecordType("APPRAISAL_VOICE", "群众评议的留言和去重标记", "评分锁定", """
                select r.id, r.number, '/appraisals/' || r.id as href, r.locked_at as ended
                  from appraisal_round r
                 where r.stage = 'LOCKED'
                   and (exists (select from appraisal_voice_key k where k.round = r.id)
                        or exists (select from appraisal_voice v where v.round = r.id and (v.comment <> '' or v.phone_index is not null)))
                """, List.of("""
                update appraisal_voice
                   set comment = '', phone_index = null, device_index = id::text
                 where round = any (:ids)
                """, "update appraisal_voice_link set phone_index = null where round = any (:ids) and phone_index is not null",
                "delete from appraisal_voice_key where round = any (:ids)"), null);
    }
}
