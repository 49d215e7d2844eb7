package org.gongzhi.incubation.settlement;

import java.util.Map;
import org.gongzhi.incubation.centre.Centres;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfSettlements {

    @Bean
    Subject ofSettlements() {
        return Subject.of(Settlements.SUBJECT, "入驻", "/incubation/settlements", "select id, number from settlement", SettlementMove.values());
    }

    @Bean Subject ofCentres() { return new Subject(Centres.SUBJECT, "孵化中心", "/incubation/centres", Map.of(), "select id, name as number from incubation_centre"); }

    @Bean Subject ofIncubationRules() { return new Subject("incubation-rule", "入驻规则", "", Map.of(), null); }
}
