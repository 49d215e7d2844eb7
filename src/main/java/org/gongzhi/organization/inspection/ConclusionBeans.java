package org.gongzhi.organization.inspection;

import java.util.List;
import org.gongzhi.platform.intake.TakingJob;
import org.gongzhi.platform.job.JobKind;
import org.gongzhi.platform.privacy.RecordType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that takes tables of conclusions, and how long such a table is kept. */
@Configuration(proxyBeanMethods = false)
class ConclusionBeans {

    static final String NAME = "inspection-import";

    @Bean JobKind takesConclusions(Conclusions conclusions) { return new TakingJob(NAME, "导入年检结论", "supervision.import", ConclusionController.WORDS.at(), conclusions::take); }

    @Bean
    RecordType importedConclusions() {
        return new RecordType("INSPECTION_IMPORT", "导入年检结论时上传的表格", "上传", """
                select i.id, '导入 ' || to_char(i.uploaded_at, 'YYYY-MM-DD') as number, '/supervision/inspections/import/' || i.id as href, i.uploaded_at as ended
                  from organization_inspection_intake i
                 where exists (select from attachment a where a.subject = 'inspection-import' and a.subject_id = i.id)
                """, List.of("update organization_inspection_intake_bad set value = '***' where intake_id = any (:ids)"), NAME);
    }
}
