package org.gongzhi.register.entry;

import java.util.List;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is forgotten of entries that have ended: whatever is sealed, of its mask too nothing that could be recognized. */
@Configuration(proxyBeanMethods = false)
class EntryKeeping {

    @Bean
    RecordType sealedFieldsOfEntries() {
        return new RecordType("REGISTER_ENTRY", "台账里加密的姓名、电话和说明", "办结", """
                select e.id, e.number, '/registers/' || e.register || '/' || e.id as href, e.entered_at as ended
                  from register_entry e
                 where e.ended
                   and exists (select from register_secret s where s.entry_id = e.id)
                """, List.of("""
                update register_entry e
                   set data = e.data || (select jsonb_object_agg(s.field, '***') from register_secret s where s.entry_id = e.id), version = e.version + 1
                 where e.id = any (:ids)
                """, "delete from register_secret where entry_id = any (:ids)"), null);
    }

    @Bean
    RecordType importedEntries() {
        return new RecordType("REGISTER_IMPORT", "导入台账时上传的表格", "上传", """
                select i.id, '导入 ' || to_char(i.uploaded_at, 'YYYY-MM-DD') as number, '/registers/' || i.register || '/import/' || i.id as href, i.uploaded_at as ended
                  from register_intake i
                 where exists (select from attachment a where a.subject = 'register-import' and a.subject_id = i.id)
                """, List.of("delete from register_intake where id = any (:ids)"), "register-import");
    }
}
