package org.gongzhi.appraisal.round;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TestedFigures {

    @Bean
    Attribution finishedByATestedOne() {
        return new Attribution("order.finished", "TESTED", "select o.organization_id from service_order o where o.id = f.subject_id");
    }
}
