package org.gongzhi.organization.intake;

import org.gongzhi.platform.intake.TakingJob;
import org.gongzhi.platform.job.JobKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "organizationIntakeBeans", proxyBeanMethods = false)
class IntakeBeans {

    static final String JOB = "organization-import";

    @Bean JobKind takesOrganizations(Intakes intakes) { return new TakingJob(JOB, "导入社会组织", "organization.import", IntakeController.WORDS.at(), intakes::take); }
}
