package org.gongzhi.organization.grade;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.DISTINCT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls assessments, and what is counted of them. (domain.md M49: grades held) */
@Configuration(proxyBeanMethods = false)
class GradeBooks {

    private static final String FACTS = """
            select g.region, %s as on_date, 'grade' as subject, g.id as subject_id, g.number || ' ' || o.name as label, '/supervision/grades/' || g.id as href,
                   g.grade || 'A' as field, null::numeric as amount, g.organization_id::text as key, null::boolean as counts
              from organization_grade g
              join organization o on o.id = g.organization_id
             where g.region between scope.low and scope.high
               and %s
            """;

    @Bean
    Subject ofGrades() { return Subject.of("grade", "等级评估", "/supervision/grades", "select id, number from organization_grade", GradeMove.values()); }

    @Bean
    Figure gradesHeld() {
        return Figure.of("supervision.grades", "supervision.watch", "登记监管", "持有评估等级的组织", "家", DISTINCT).by("等级").atTheEnd().card(14)
                .means("期末持有在有效期内的评估等级的组织家数，按等级分列；已撤销的不计。", "社会组织评估管理办法")
                .facts(FACTS.formatted("g.valid_from", "g.valid_from <= scope.as_of and g.valid_until >= scope.as_of and (g.ended_on is null or g.ended_on > scope.as_of)"));
    }

    @Bean
    Figure gradesGranted() {
        return Figure.of("supervision.granted", "supervision.watch", "登记监管", "授予评估等级", "家", COUNT).by("等级")
                .means("统计期内授予评估等级的组织家数，以授予日期为准。", "社会组织评估管理办法")
                .facts(FACTS.formatted("g.granted_on", "g.granted_on between scope.first_day and scope.last_day"));
    }
}
