package org.gongzhi.party.life;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What branches held, and who came. (domain.md M31, M32, M43, R5) */
@Configuration(proxyBeanMethods = false)
class LifeFigures {

    private static final String RULES = "《中国共产党支部工作条例（试行）》；“三会一课”、主题党日等组织生活制度";
    private static final String GROUP = "组织生活";
    private static final String TYPE = """
            case g.type when 'ASSEMBLY' then '党员大会' when 'COMMITTEE' then '支委会' when 'GROUP' then '党小组会' when 'THEME_DAY' then '主题党日' when 'CLASS' then '党课'
                        when 'LIFE' then '组织生活会' when 'REVIEW' then '民主评议党员' when 'TALK' then '谈心谈话' when 'STUDY' then '集中学习' else '实践活动' end""";

    @Bean
    Figure meetingsHeld() {
        return Figure.of("life.1-held", "life.read", GROUP, "组织生活", "次", COUNT).by("类型").card(14)
                .means("统计期内召开并已归档记录的组织生活次数，以召开日期为准；联合党日对每个参加的支部各计一次。", RULES)
                .facts(facts("null::numeric", "null::boolean", "true"));
    }

    @Bean
    Figure meetingHeads() {
        return Figure.of("life.2-heads", "life.read", GROUP, "组织生活参加人次", "人次", SUM).decimals(0).by("类型")
                .means("统计期内已归档的组织生活实到人数之和。", RULES)
                .facts(facts("g.present::numeric", "null::boolean", "true"));
    }

    @Bean
    Figure meetingPractice() {
        return Figure.of("life.3-practice", "life.read", GROUP, "实践活动", "场", COUNT).by("类型")
                .means("统计期内党组织开展并已归档的实践活动场数，以开展日期为准。", "主题教育实践活动、志愿服务")
                .facts(facts("null::numeric", "null::boolean", "g.type = 'PRACTICE'"));
    }

    @Bean
    Figure jointDaysHeld() {
        return Figure.of("life.4-joint", "life.read", GROUP, "联合党日", "场", COUNT).by("主办")
                .means("统计期内已开展的联合主题党日场数，一场几个支部参加也只计一次，以开展日期为准。", "开展联合党日活动")
                .facts("""
                        select j.region, j.on_day as on_date, 'joint-day' as subject, j.id as subject_id, j.number || ' ' || j.topic as label,
                               '/party/joint-days/' || j.id as href, h.name as field, null::numeric as amount, j.id::text as key, null::boolean as counts
                          from joint_day j
                          join party_organization h on h.id = j.host_id
                         where j.region between scope.low and scope.high
                           and j.on_day between scope.first_day and scope.last_day
                           and j.stage in ('HELD', 'REVIEWED')
                        """);
    }

    @Bean
    Figure meetingAttendance() {
        return Figure.of("life.5-attendance", "life.read", GROUP, "组织生活到会率", "%", RATIO).by("类型")
                .means("统计期内已归档的组织生活中，名册上应到的党员到会的占比；请假、缺席的不算到会。", "党员管理：组织生活出勤")
                .facts("""
                        select g.region, g.on_day as on_date, 'party-meeting' as subject, md5(a.meeting_id::text || a.member_id::text)::uuid as subject_id, g.number || ' ' || g.topic as label,
                               '/party/meetings/' || g.id as href, %s as field, null::numeric as amount, g.branch_id::text as key, a.state = 'PRESENT' as counts
                          from party_meeting g
                          join party_attendance a on a.meeting_id = g.id
                         where g.region between scope.low and scope.high
                           and g.on_day between scope.first_day and scope.last_day
                           and g.stage = 'RECORDED'
                        """.formatted(TYPE));
    }

    private static String facts(String amount, String counts, String condition) {
        return """
                select g.region, g.on_day as on_date, 'party-meeting' as subject, g.id as subject_id, g.number || ' ' || b.name || '：' || g.topic as label,
                       '/party/meetings/' || g.id as href, %s as field, %s as amount, g.branch_id::text as key, %s as counts
                  from party_meeting g
                  join party_organization b on b.id = g.branch_id
                 where g.region between scope.low and scope.high
                   and g.on_day between scope.first_day and scope.last_day
                   and g.stage = 'RECORDED'
                   and %s
                """.formatted(TYPE, amount, counts, condition);
    }
}
