package org.gongzhi.order.need;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.search.Bigrams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds needs that read alike: the share of common character pairs (Sørensen–Dice), counted by the database in one statement. */
@Component
class Neighbours {

    private static final int SHOWN = 3;

    private final JdbcClient db;
    private final NeedSettings settings;

    Neighbours(JdbcClient db, NeedSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** What is still alive in the community and reads like this, most alike first. */
    List<Near> near(String community, String title, String details) {
        var pairs = Bigrams.of(title, details);
        return pairs.length == 0 ? List.of() : db.sql("""
                        select n.id, n.number, n.title, n.details, coalesce(n.place_masked, '') as place, n.stage, n.asked_on,
                               (select count(*) from need_support s where s.need_id = n.id) as supporters
                          from need n
                         cross join lateral (select count(*) as pairs from unnest(n.bigrams) pair where pair = any (:pairs::text[])) common
                         where n.region = :community
                           and n.stage in ('NEW', 'ORDERED', 'SERVED', 'REOPENED')
                           and n.bigrams && :pairs::text[]
                           and 2.0 * common.pairs / (cardinality(n.bigrams) + cardinality(:pairs::text[])) >= :similar
                         order by 2.0 * common.pairs / (cardinality(n.bigrams) + cardinality(:pairs::text[])) desc, n.serial desc
                         limit :shown
                        """)
                .param("pairs", pairs)
                .param("community", community)
                .param("similar", settings.similar())
                .param("shown", SHOWN)
                .query((row, n) -> new Near(new NeedId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("title"),
                        row.getString("details"), row.getString("place"), NeedStage.valueOf(row.getString("stage")),
                        row.getDate("asked_on").toLocalDate(), row.getInt("supporters")))
                .list();
    }
}
