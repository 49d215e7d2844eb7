package org.gongzhi.party.guard;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted of the guards. (domain.md M28, M36, M37, R2) */
@Configuration(proxyBeanMethods = false)
class GuardFigures {

    @Bean
    Figure alertsSolved() {
        return Figure.of("party.a-alerts-solved", "party.read", "党建群团", "党员不足支部整改", "个", COUNT).by("办法")
                .means("统计期内解除的“正式党员不足三名”预警，以解除日期为准，按解决的办法分。", "支部工作条例：党支部正式党员不少于三名")
                .facts(alert("a.solved_on", "case a.means when 'TRANSFER_IN' then '转入党员' when 'JOIN' then '并入其他支部' else '撤销支部' end",
                        "a.solved_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure alertsOpen() {
        return Figure.of("party.b-alerts-open", "party.read", "党建群团", "未解除的党员不足预警", "个", COUNT).by("状态").atTheEnd()
                .means("期末（统计期未结束的，截至今天）还没有解除的“正式党员不足三名”预警。", "支部工作条例：党支部正式党员不少于三名")
                .facts(alert("a.opened_on", "'未解除'", "a.opened_on <= scope.as_of and (a.solved_on is null or a.solved_on > scope.as_of)"));
    }

    @Bean
    Figure difficultiesOpen() {
        return Figure.of("party.c-difficulties", "party.read", "党建群团", "未解决的五难", "项", COUNT).by("困难").atTheEnd()
                .means("期末没有解决的“五难”登记项数，一个党组织可以有几项。", "社会组织党建“五难”")
                .facts("""
                        select b.region, d.opened_on as on_date, 'party-organization' as subject, d.id as subject_id, b.name as label, '/party-organizations/' || b.id as href,
                               case d.tag when 'FORMING' then '组建难' when 'LASTING' then '巩固难' when 'EFFECT' then '发挥作用难' when 'DEVELOPING' then '党员发展难' else '教育管理难' end as field,
                               null::numeric as amount, d.id::text as key, null::boolean as counts
                          from party_difficulty d
                          join party_organization b on b.id = d.party_organization_id
                         where b.region between scope.low and scope.high
                           and d.opened_on <= scope.as_of
                           and (d.closed_on is null or d.closed_on > scope.as_of)
                        """);
    }

    private static String alert(String day, String field, String condition) {
        return """
                select a.region, %s as on_date, 'member-alert' as subject, a.id as subject_id, b.name as label, '/member-alerts/' || a.id as href,
                       %s as field, null::numeric as amount, a.id::text as key, null::boolean as counts
                  from member_alert a
                  join party_organization b on b.id = a.party_organization_id
                 where a.region between scope.low and scope.high
                   and %s
                """.formatted(day, field, condition);
    }
}
