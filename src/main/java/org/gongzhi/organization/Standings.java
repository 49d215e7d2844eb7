package org.gongzhi.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how organizations stand: grade, list and last annual check, for whoever ranks, matches or gates by them. */
@Component
@Transactional(readOnly = true)
public class Standings {

    /**
     * How an organization {@code o} stood at {@code :last}, the end of a period that began with {@code :first}, as the facts that a scheme's
     * gates may ask for; {@link #FACT_WORDS} says what is in it. One look at an index each, for a hundred thousand organizations in one go.
     */
    public static final String FACTS = """
            jsonb_build_object(
                'credit_list', coalesce((select max(c.list)
                                           from organization_credit c
                                          where c.organization_id = o.id and c.listed_on <= :last and (c.left_on is null or c.left_on > :last)), 'NONE'),
                'grade', coalesce((select g.grade
                                     from organization_grade g
                                    where g.organization_id = o.id and g.stage in ('GRADED', 'TRACKED', 'WITHDRAWN') and :last between g.valid_from and g.valid_until
                                      and (g.ended_on is null or g.ended_on > :last)
                                    order by g.granted_on desc
                                    limit 1), 0),
                'check', coalesce((select case when i.concluded_on <= :last then i.stage when i.filed_on <= :last then 'FILED' when i.due < :last then 'MISSED' end
                                     from organization_inspection i
                                    where i.organization_id = o.id and (i.due <= :last or i.concluded_on <= :last)
                                    order by i.year desc
                                    limit 1), 'NONE'),
                'warning', coalesce((select (array['BLUE', 'YELLOW', 'RED'])[max(array_position(array['BLUE', 'YELLOW', 'RED'], w.level))]
                                       from organization_warning w
                                      where w.organization_id = o.id and w.level is not null and w.raised_on <= :last and (w.closed_on is null or w.closed_on > :last)), 'NONE'),
                'stale', coalesce(coalesce((select u.next_due
                                              from organization_update u
                                             where u.organization_id = o.id and u.declared_on <= :last
                                             order by u.declared_on desc
                                             limit 1),
                                           (o.registered_on + (select r.value::int from supervision_rule r
                                                                where r.code = 'UPDATE_MONTHS' and r.valid_from <= :last
                                                                order by r.valid_from desc limit 1) * interval '1 month')::date) < :last, false),
                'penalties', (select count(*) from organization_enforcement e where e.organization_id = o.id and e.decided_on between :first and :last),
                'dormant', exists (select from organization_dormancy d
                                    where d.organization_id = o.id and d.stage <> 'CLEARED' and d.identified_on <= :last and (d.ended_on is null or d.ended_on > :last)))""";

    /** What the codes of {@link #FACTS} say, in the order in which people look for them. */
    public static final Map<String, String> FACT_WORDS = words();

    private static final Map<String, String> RESULTS = Map.of("PASS", "合格", "BASIC", "基本合格", "FAIL", "不合格");

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("credit_list", "期末的信用名单：\"NONE\" 不在名单，\"ABNORMAL\" 活动异常名录，\"SERIOUS\" 严重违法失信名单");
        words.put("grade", "期末有效的评估等级：1 到 5，没有为 0");
        words.put("check", "最近一次到期的年度检查：\"PASS\" 合格，\"BASIC\" 基本合格，\"FAIL\" 不合格，\"FILED\" 已报待审，\"MISSED\" 逾期未报，\"NONE\" 还没有");
        words.put("warning", "期末未核销预警的最高级别：\"BLUE\"、\"YELLOW\"、\"RED\"，没有为 \"NONE\"");
        words.put("stale", "期末动态数据过期没有更新：是否");
        words.put("penalties", "本期受到的行政处罚：次数");
        words.put("dormant", "期末是待清理的“僵尸型”组织：是否");
        return words;
    }

    private final JdbcClient db;
    private final Clock clock;

    Standings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Standing of(UUID organization) { return of(List.of(organization)).getOrDefault(organization, Standing.NONE); }

    /** Of many in one query. Whoever calls has read the ids within somebody's reach. */
    public Map<UUID, Standing> of(Collection<UUID> organizations) {
        var today = LocalDate.now(clock);
        var standings = new HashMap<UUID, Standing>();
        db.sql("""
                        select o.id, l.list, g.grade, i.year, i.stage
                          from unnest(:organizations::uuid[]) as o (id)
                          left join lateral (select max(c.list) as list
                                               from organization_credit c
                                              where c.organization_id = o.id and c.stage in ('LISTED', 'LEAVING')) l on true
                          left join lateral (select g.grade
                                               from organization_grade g
                                              where g.organization_id = o.id and g.stage in ('GRADED', 'TRACKED') and :today between g.valid_from and g.valid_until
                                              order by g.granted_on desc
                                              limit 1) g on true
                          left join lateral (select i.year, i.stage
                                               from organization_inspection i
                                              where i.organization_id = o.id and i.stage in ('PASS', 'BASIC', 'FAIL')
                                              order by i.year desc
                                              limit 1) i on true
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    var list = row.getString("list");
                    standings.put(row.getObject("id", UUID.class), new Standing(list == null ? CreditList.NORMAL : CreditList.valueOf(list),
                            row.getObject("grade", Integer.class), row.getObject("year", Integer.class), row.getString("stage") == null ? null : RESULTS.get(row.getString("stage"))));
                });
        return standings;
    }
}
