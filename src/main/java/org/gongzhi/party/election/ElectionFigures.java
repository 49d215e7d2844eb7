package org.gongzhi.party.election;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Elections that count, and those that are late. (domain.md M27, R2) */
@Configuration(proxyBeanMethods = false)
class ElectionFigures {

    private static final String RULES = "《中国共产党基层组织选举工作条例》；基层党组织按期换届";

    @Bean
    Figure electionsApproved() {
        return Figure.of("election.1-approved", "election.read", "组织生活", "完成换届的党组织", "个", COUNT).by("党组织类别")
                .means("统计期内选举结果获得上级批复的换届次数，以批复日期为准。", RULES)
                .facts(facts("e.approved_on", "e.stage = 'APPROVED' and e.approved_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure electionsLate() {
        return Figure.of("election.2-late", "election.read", "组织生活", "换届逾期的党组织", "个", COUNT).by("党组织类别").atTheEnd()
                .means("统计期末任期已经届满、换届还没有获得批复的党组织数。", RULES)
                .facts(facts("e.due_on", """
                        e.due_on < scope.as_of and e.reminded_on <= scope.as_of and e.stage <> 'CANCELLED' and (e.approved_on is null or e.approved_on > scope.as_of)"""));
    }

    private static String facts(String day, String condition) {
        return """
                select e.region, %s as on_date, 'party-election' as subject, e.id as subject_id, e.number || ' ' || b.name as label, '/party/elections/' || e.id as href,
                       case b.kind when 'COMMITTEE' then '党委' when 'GENERAL_BRANCH' then '党总支' when 'BRANCH' then '党支部' when 'JOINT' then '联合党支部'
                                   when 'AFFILIATED' then '挂靠型党支部' else '功能型党支部' end as field,
                       null::numeric as amount, e.branch_id::text as key, null::boolean as counts
                  from party_election e
                  join party_organization b on b.id = e.branch_id
                 where e.region between scope.low and scope.high
                   and %s
                """.formatted(day, condition);
    }
}
