package org.gongzhi.party.intake;

import java.util.List;
import org.gongzhi.platform.intake.TakingJob;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that takes long tables in, and how long a table is kept. */
@Configuration(proxyBeanMethods = false)
class PartyIntakeBeans {

    static final String JOB = "party-import";

    @Bean JobKind takesPartyTables(PartyIntakes intakes) { return new TakingJob(JOB, "导入党组织和名册", "party.import", PartyIntakeController.WORDS.at(), intakes::take); }

    @Bean
    RecordType importedPartyTables() {
        return new RecordType("PARTY_IMPORT", "导入党组织和名册时上传的表格", "上传", """
                select i.id, '导入 ' || to_char(i.uploaded_at, 'YYYY-MM-DD') as number, '/party-organizations/import/' || i.id as href, i.uploaded_at as ended
                  from party_intake i
                 where exists (select from attachment a where a.subject = 'party-import' and a.subject_id = i.id)
                """, List.of("update party_intake_bad set value = '***' where intake_id = any (:ids)"), "party-import");
    }
}
