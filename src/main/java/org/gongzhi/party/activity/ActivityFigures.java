package org.gongzhi.party.activity;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the quarter's scheme counts of a branch; each of its points opens to these rows. (domain.md M6) */
@Configuration(proxyBeanMethods = false)
class ActivityFigures {

    private static final String SOURCE = "直属党组织活跃度指标，每季度通报排名";

    @Bean
    Figure activityThree() {
        return figure("activity.1-three", "三会一课次数", "g.type in ('ASSEMBLY', 'COMMITTEE', 'GROUP', 'CLASS')",
                "统计期内召开并归档的党员大会、支委会、党小组会和党课的次数。");
    }

    @Bean Figure activityTheme() { return figure("activity.2-theme", "主题党日次数", "g.type = 'THEME_DAY'", "统计期内开展并归档的主题党日次数，参加联合党日的计入。"); }

    @Bean
    Figure activityAttended() {
        return figure("activity.3-attended", "到会达标次数", "g.present * 5 >= g.expected * 4", "统计期内到会率达到八成的组织生活次数。");
    }

    @Bean
    Figure activityInTime() {
        return figure("activity.4-in-time", "及时归档次数", "(g.recorded_at at time zone 'Asia/Shanghai')::date <= g.on_day + 7", "统计期内召开、会后七天内归档记录的组织生活次数。");
    }

    @Bean Figure activityPractice() { return figure("activity.5-practice", "实践活动次数", "g.type = 'PRACTICE'", "统计期内开展并归档的实践活动、志愿服务次数。"); }

    private static Figure figure(String code, String label, String condition, String meaning) {
        return Figure.of(code, "activity.read", "支部活跃度", label, "次", COUNT).by("党支部").means(meaning, SOURCE).facts("""
                select g.region, g.on_day as on_date, 'party-meeting' as subject, g.id as subject_id, g.number || ' ' || g.topic as label, '/party/meetings/' || g.id as href,
                       b.name as field, null::numeric as amount, g.branch_id::text as key, null::boolean as counts
                  from party_meeting g
                  join party_organization b on b.id = g.branch_id
                 where g.region between scope.low and scope.high
                   and g.on_day between scope.first_day and scope.last_day
                   and g.stage = 'RECORDED'
                   and %s
                """.formatted(condition));
    }
}
