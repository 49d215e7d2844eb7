package org.gongzhi.party.station;

import static org.gongzhi.indicator.Aggregate.RATIO;

import java.util.Map;
import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls stations and awards, and how far the Party has come on them. (domain.md M18, R16) */
@Configuration(proxyBeanMethods = false)
class StationBeans {

    private static final String SEED = "“支部建在站上”专项行动：全市社工站实现党的组织和党的工作全覆盖";

    @Bean Subject ofPartyStations() { return new Subject(Stations.SUBJECT, "社工站", "/party/stations", Map.of(), "select id, name as number from party_station"); }

    @Bean Subject ofSiteAwards() { return new Subject(Awards.SUBJECT, "社工站称号", "", Map.of(), null); }

    @Bean
    Figure stationsWithABranch() {
        return figure("station.1-branch", "社工站党的组织覆盖率", "s.branch_id is not null and s.linked_on <= scope.as_of", "统计期末开办着的社工站中，已有党组织建在站上的占比。");
    }

    @Bean
    Figure stationsWithWork() {
        return figure("station.2-work", "社工站党的工作覆盖率", """
                s.branch_id is not null and s.linked_on <= scope.as_of or exists (select from party_station_work k where k.station_id = s.id and k.on_day <= scope.as_of)""",
                "统计期末开办着的社工站中，已有党组织或者记录了党的工作的占比。");
    }

    private static Figure figure(String code, String label, String counts, String meaning) {
        return Figure.of(code, "station.read", "社工站党建", label, "%", RATIO).by("层级").atTheEnd().means(meaning, SEED).facts("""
                select s.region, s.opened_on as on_date, 'party-station' as subject, s.id as subject_id, s.name as label, '/party/stations/' || s.id as href,
                       case s.level when 'CITY' then '市级总站' when 'TOWN' then '镇街站' else '社区点' end as field, null::numeric as amount, s.id::text as key, (%s) as counts
                  from party_station s
                 where s.region between scope.low and scope.high
                   and s.opened_on <= scope.as_of
                   and (s.closed_on is null or s.closed_on > scope.as_of)
                """.formatted(counts));
    }

    @Bean
    @Order(67)
    SearchSource findsStations(JdbcClient db) {
        return new TableSearch(db, "社工站", "station.read", """
                select s.name as title, r.name as sub, '/party/stations/' || s.id as href
                  from party_station s
                  join region r on r.code = s.region
                 where s.region between :from and :to
                   and s.closed_on is null
                   and s.bigrams @> :bigrams::text[]
                   and s.name like '%' || :asked || '%'
                 order by s.serial desc
                 limit :limit
                """);
    }
}
