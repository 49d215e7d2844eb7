package org.gongzhi.party.campaign;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls a campaign, and what is counted of them: sessions and heads. (domain.md M45) */
@Configuration(proxyBeanMethods = false)
class CampaignBeans {

    @Bean
    Subject ofStudyCampaigns() { return Subject.of(Campaigns.SUBJECT, "学习活动", "/party/campaigns", "select id, number from study_campaign", CampaignMove.values()); }

    @Bean Figure studySessions() { return figure("campaign.1-sessions", "学习活动场次", "场", COUNT, "统计期内各支部为学习活动召开并归档的集中学习场次。"); }

    @Bean Figure studyHeads() { return figure("campaign.2-heads", "学习活动参加人次", "人次", SUM, "统计期内学习活动各场次的实到人数之和。"); }

    private static Figure figure(String code, String label, String unit, Aggregate aggregate, String meaning) {
        return Figure.of(code, "life.read", "组织生活", label, unit, aggregate).decimals(0).by("学习活动").means(meaning, "学习教育活动部署").facts("""
                select g.region, g.on_day as on_date, 'party-meeting' as subject, g.id as subject_id, g.number || ' ' || g.topic as label, '/party/meetings/' || g.id as href,
                       c.title as field, g.present::numeric as amount, g.branch_id::text as key, null::boolean as counts
                  from party_meeting g
                  join study_campaign c on c.id = g.campaign_id
                 where g.region between scope.low and scope.high
                   and g.on_day between scope.first_day and scope.last_day
                   and g.stage = 'RECORDED'
                """);
    }

    @Bean
    @Order(66)
    SearchSource findsCampaigns(JdbcClient db) {
        return new TableSearch(db, "学习活动", "life.read", """
                select c.title, c.number as sub, '/party/campaigns/' || c.id as href
                  from study_campaign c
                 where (:district::text is null or c.region like :district || '%')
                   and (:district::text is not null or c.region between :from and :to)
                   and (c.number = upper(:asked) or c.bigrams @> :bigrams::text[] and c.title like '%' || :asked || '%')
                 order by c.serial desc
                 limit :limit
                """);
    }
}
