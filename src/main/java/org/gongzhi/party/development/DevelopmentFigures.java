package org.gongzhi.party.development;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Flows of a period, each by its own day: whoever applied need not be who was admitted. (domain.md M30, R4) */
@Configuration(proxyBeanMethods = false)
class DevelopmentFigures {

    private static final String RULES = "《中国共产党发展党员工作细则》";

    @Bean
    Figure developmentApplied() {
        return flow("development.1-applied", "递交入党申请", "applied_on").means("统计期内递交入党申请书的人数，以申请日期为准，后来终止培养的也计入。", RULES);
    }

    @Bean
    Figure developmentActivists() {
        return flow("development.2-activists", "确定入党积极分子", "activist_on").means("统计期内党支部确定为入党积极分子的人数，以确定日期为准。", RULES);
    }

    @Bean
    Figure developmentAdmitted() {
        return flow("development.3-admitted", "接收预备党员", "voted_on").means("统计期内支部大会通过接收为预备党员的人数，以通过日期为准。", RULES);
    }

    @Bean
    Figure developmentConverted() {
        return flow("development.4-converted", "预备党员转正", "full_on").means("统计期内批准转为正式党员的人数，以批准日期为准。", RULES);
    }

    /** The label is the number of the file: nobody's name. */
    private static Figure flow(String code, String label, String day) {
        return Figure.of(code, "development.read", "组织生活", label, "人", COUNT).by("党支部").facts("""
                select a.region, a.%1$s as on_date, 'party-applicant' as subject, a.id as subject_id, a.number as label, '/party/developments/' || a.id as href,
                       b.name as field, null::numeric as amount, a.id::text as key, null::boolean as counts
                  from party_applicant a
                  join party_organization b on b.id = a.branch_id
                 where a.region between scope.low and scope.high
                   and a.%1$s between scope.first_day and scope.last_day
                """.formatted(day));
    }
}
