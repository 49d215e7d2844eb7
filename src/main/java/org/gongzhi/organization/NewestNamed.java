package org.gongzhi.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The newest organizations of a name. Left to the server's plan, a name that many have costs either all who have it, or, when by chance
 * none of the newest has it, all who are newer.
 */
@Component
public class NewestNamed {

    /** Of a district so many are looked at. */
    private static final int NEWEST = 4_000;

    /** So many organizations are a place in {@code organization_pair}. */
    private static final long TOGETHER = 2_048;

    /** So many of the last places are looked at first, then so many times as many. */
    private static final long NEAR = 64;
    private static final long FURTHER = 4;

    private final JdbcClient db;

    NewestNamed(JdbcClient db) {
        this.db = db;
    }

    /**
     * Their serial numbers, below {@code before} and the last first, and with them whoever has the text as its code; empty when that cannot be
     * said without looking at all of them.
     *
     * @param text  at least two characters
     * @param reach {@code from}, {@code to}, {@code district}
     */
    public Optional<List<Long>> find(String text, long before, int rows, Map<String, @Nullable Object> reach) {
        var pairs = Bigrams.of(text);
        if (pairs.length == 0) return Optional.empty();
        var params = new HashMap<>(reach);
        params.put("name", "%" + Bigrams.literally(text) + "%");
        params.put("code", text.toUpperCase());
        params.put("before", before);
        params.put("rows", rows);
        return reach.get("district") == null ? wherePairsAre(pairs, rows, params) : amongTheNewest(rows, params);
    }

    private Optional<List<Long>> amongTheNewest(int rows, Map<String, @Nullable Object> params) {
        var found = db.sql("""
                        select n.serial
                          from (select o.serial, o.region, o.name, o.credit_code, o.filed_number
                                  from organization o
                                 where substr(o.region, 1, 6) = :district
                                   and o.serial < :before
                                 order by o.serial desc
                                 limit :newest) n
                         where n.region between :from and :to
                           and (n.name like :name or n.credit_code = :code or n.filed_number = :code)
                         order by n.serial desc
                         limit :rows
                        """)
                .params(params)
                .param("newest", NEWEST)
                .query(Long.class)
                .list();
        return Optional.of(found).filter(all -> all.size() == rows);
    }

    /**
     * As many places as rows are wanted: of a single pair each place has one at least, unless its name has changed. In a place the region
     * is only compared, hence all its digits: any index of regions would be a detour.
     */
    private Optional<List<Long>> wherePairsAre(String[] pairs, int rows, Map<String, @Nullable Object> params) {
        var places = places(pairs, rows, (long) params.get("before"));
        var found = db.sql("""
                        select n.serial
                          from ((select n.serial
                                   from (select p.place, p.n from unnest(:places::bigint[]) with ordinality as p (place, n) order by p.n) p
                                  cross join lateral (
                                         select o.serial
                                           from organization o
                                          where o.serial >= p.place * :together
                                            and o.serial < least((p.place + 1) * :together, :before)
                                            and substr(o.region, 1, 12) between :from and :to
                                            and o.name like :name
                                          order by o.serial desc
                                          limit :rows) n
                                  order by p.n, n.serial desc
                                  limit :rows)
                                 union
                                (select o.serial
                                   from organization o
                                  where (o.credit_code = :code or o.filed_number = :code)
                                    and o.serial < :before
                                    and o.region between :from and :to)) n
                         order by n.serial desc
                         limit :rows
                        """)
                .params(params)
                .param("places", places.toArray(Long[]::new))
                .param("together", TOGETHER)
                .query(Long.class)
                .list();
        return Optional.of(found).filter(all -> all.size() == rows || places.size() < rows);
    }

    /** The last places that have all the pairs. Mostly these are among the last of all; further back each look goes further. */
    private List<Long> places(String[] pairs, int rows, long before) {
        var last = before == Long.MAX_VALUE ? db.sql("select coalesce(max(serial), 0) from organization").query(Long.class).single() : before - 1;
        var places = new ArrayList<Long>();
        var to = last / TOGETHER;
        for (var many = NEAR; to >= 0 && places.size() < rows; to -= many, many *= FURTHER) places.addAll(places(pairs, rows - places.size(), Math.max(to - many + 1, 0), to));
        return places;
    }

    private List<Long> places(String[] pairs, int rows, long from, long to) {
        return db.sql("""
                        select l.place
                          from generate_series(:to::bigint, :from::bigint, -1) as l (place)
                         where not exists (select from unnest(:pairs::text[]) as p (pair)
                                            where not exists (select from organization_pair k where k.place = l.place and k.pair = p.pair))
                         order by l.place desc
                         limit :rows
                        """)
                .param("pairs", pairs)
                .param("from", from)
                .param("to", to)
                .param("rows", rows)
                .query(Long.class)
                .list();
    }
}
