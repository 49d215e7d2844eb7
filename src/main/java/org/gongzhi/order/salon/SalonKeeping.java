package org.gongzhi.order.salon;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who sat at a table is forgotten in time; how many did is not. */
@Configuration(proxyBeanMethods = false)
class SalonKeeping {

    @Bean
    RecordType salonParticipantNames() {
        return new RecordType("SALON_PARTICIPANT", "书记沙龙参会人员姓名", "形成决议或取消", """
                select s.id, s.number, '/salons/' || s.id as href, coalesce(s.concluded_at, s.starts_at) as ended
                  from salon s
                 where s.stage in ('CONCLUDED', 'CANCELLED')
                   and exists (select from salon_participant p where p.salon_id = s.id and p.name_sealed is not null)
                """, List.of("""
                update salon_participant
                   set name_sealed = null, name_masked = null, name_index = null
                 where salon_id = any (:ids)
                """), null);
    }
}
