package org.gongzhi.organization.credit;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.DISTINCT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls entries of the lists, and what is counted of them. (domain.md M50: list counts) */
@Configuration(proxyBeanMethods = false)
class CreditBooks {

    private static final String SOURCE = "社会组织信用信息管理办法（民政部令第 60 号）";
    private static final String FACTS = """
            select c.region, %s as on_date, 'credit' as subject, c.id as subject_id, c.number || ' ' || o.name as label, '/supervision/credit/' || c.id as href,
                   case c.list when 'ABNORMAL' then '活动异常名录' else '严重违法失信名单' end as field, null::numeric as amount, c.organization_id::text as key, null::boolean as counts
              from organization_credit c
              join organization o on o.id = c.organization_id
             where c.region between scope.low and scope.high
               and %s
            """;

    @Bean
    Subject ofCredit() { return Subject.of("credit", "信用名录", "/supervision/credit", "select id, number from organization_credit", CreditMove.values()); }

    @Bean
    Figure onTheLists() {
        return Figure.of("supervision.listed", "supervision.watch", "登记监管", "在册名录组织", "家", DISTINCT).by("名录").atTheEnd().card(13)
                .means("期末在活动异常名录、严重违法失信名单中的组织家数；同一名录多个情形的只计一次。", SOURCE)
                .facts(FACTS.formatted("c.listed_on", "c.listed_on <= scope.as_of and (c.left_on is null or c.left_on > scope.as_of)"));
    }

    @Bean
    Figure cameOnAList() {
        return Figure.of("supervision.listings", "supervision.watch", "登记监管", "列入名录", "次", COUNT).by("名录")
                .means("统计期内列入活动异常名录、严重违法失信名单的次数，以列入日期为准。", SOURCE)
                .facts(FACTS.formatted("c.listed_on", "c.listed_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure leftAList() {
        return Figure.of("supervision.removals", "supervision.watch", "登记监管", "移出名录", "次", COUNT).by("名录")
                .means("统计期内移出活动异常名录、严重违法失信名单的次数，以移出日期为准。", SOURCE)
                .facts(FACTS.formatted("c.left_on", "c.left_on between scope.first_day and scope.last_day"));
    }
}
