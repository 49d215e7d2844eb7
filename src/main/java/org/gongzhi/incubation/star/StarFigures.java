package org.gongzhi.incubation.star;

import static org.gongzhi.indicator.Aggregate.AVERAGE;
import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stars as figures: how many of each, and what they are on average. (domain.md M65) */
@Configuration(proxyBeanMethods = false)
class StarFigures {

    private static final String SEED = "“年考核”：自评、互评、群众评，党建落实为首要依据，综合月度积分评星定级";

    private static final String FACTS = """
            select t.region, make_date(t.year, 12, 31) as on_date, 'organization' as subject, t.organization_id as subject_id,
                   o.name || '：' || t.year || ' 年度' as label, '/incubation/scores/' || t.organization_id as href,
                   %s as field, t.stars::numeric as amount,
                   t.organization_id::text as key, null::boolean as counts
              from organization_star t
              join organization o on o.id = t.organization_id
              left join lateral (select s.centre_id from settlement s
                                  where s.organization_id = t.organization_id and s.in_on <= make_date(t.year, 12, 31) order by s.serial desc limit 1) e on true
              left join incubation_centre c on c.id = e.centre_id
             where t.region between scope.low and scope.high
               and make_date(t.year, 12, 31) between scope.first_day and scope.last_day
            """;

    private static final String STARS = FACTS.formatted("case t.stars when 0 then '不评星级' else t.stars || ' 星' end");

    @Bean
    Figure rated() {
        return Figure.of("star.rated", "incubation.score", "孵化培育", "年度星级组织", "家", COUNT).by("星级")
                .means("统计期内年末评定并锁定星级的入驻组织数，按星级分列，记在考核年度的最后一天。", SEED).facts(STARS);
    }

    @Bean
    Figure meanStars() {
        return Figure.of("star.mean", "incubation.score", "孵化培育", "平均星级", "星", AVERAGE).decimals(2).by("星级")
                .means("统计期内年末评定并锁定的星级的平均，不评星级的按 0 计。", SEED).facts(STARS);
    }

    @Bean
    Figure meanStarsOfACentre() {
        return Figure.of("star.centre-mean", "incubation.score", "孵化培育", "各中心平均星级", "星", AVERAGE).decimals(2).by("孵化中心")
                .means("统计期内年末评定并锁定的星级，按年末所在的孵化中心平均；不评星级的按 0 计。", SEED).facts(FACTS.formatted("coalesce(c.name, '已退出')"));
    }
}
