package org.gongzhi.platform.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the tree of regions. Provinces to towns are always there; villages and communities of a county only once
 * they were loaded. (domain.md C3)
 */
@Service
@Transactional
public class Regions {

    private final JdbcClient db;

    Regions(JdbcClient db) {
        this.db = db;
    }

    public Optional<Region> find(String code) {
        return db.sql("select * from region where code = :code").param("code", code).query(Region.class).optional();
    }

    /** @throws Missing when there is no such code */
    public Region get(String code) { return find(code).orElseThrow(Missing::new); }

    /** What lies directly in a region; the provinces when {@code code} is empty. */
    public List<Region> children(String code) {
        return db.sql("""
                        select *
                          from region
                         where parent = :code or (:code = '' and parent is null)
                         order by code
                        """)
                .param("code", code)
                .query(Region.class)
                .list();
    }

    /** The regions that a region lies in, from the province down, the region itself last. */
    public List<Region> path(String code) {
        return db.sql("""
                        with recursive path as (
                            select * from region where code = :code
                             union all
                            select r.* from region r join path p on r.code = p.parent
                        )
                        select * from path order by level
                        """)
                .param("code", code)
                .query(Region.class)
                .list();
    }

    /**
     * Regions of one level whose code lies in a range, e.g. the towns (4) or communities (5) of a viewer's reach. Level and code are compared as one:
     * else the server, which cannot know how wide a range will be, looks through the whole country for its provinces.
     */
    public List<Region> within(String from, String to, int level) {
        return db.sql("""
                        select *
                          from region
                         where (level, code) between (:level::smallint, :from) and (:level::smallint, :to)
                         order by level, code
                        """)
                .param("from", from)
                .param("to", to)
                .param("level", level)
                .query(Region.class)
                .list();
    }

    /** One level below the smallest region that holds the range: the towns of a district, the districts of a city. For filters, hence never many. */
    public List<Region> below(String from, String to) {
        var same = 0;
        while (same < from.length() && from.charAt(same) == to.charAt(same)) same++;
        return within(from, to, same < 2 ? 1 : same < 4 ? 2 : same < 6 ? 3 : same < 9 ? 4 : 5);
    }

    /** The towns in a range, each followed by its communities: to choose a place from. */
    public List<Region> places(String from, String to) {
        return db.sql("""
                        select *
                          from region
                         where code between :from and :to
                           and level >= 4
                         order by code
                        """)
                .param("from", from)
                .param("to", to)
                .query(Region.class)
                .list();
    }

    /**
     * Loads the villages and communities of a county from the national list. Doing it again adds only what is missing.
     *
     * @return how many were added
     * @throws Refused {@code region.load.not-a-county}, {@code region.load.nothing}
     */
    public int loadVillages(String county) {
        var region = get(county);
        if (children(county).stream().noneMatch(child -> child.level() == 4)) throw new Refused("region.load.not-a-county", region.name());
        var names = Packed.read("villages/" + county.substring(0, 2) + ".csv.xz", code -> code.startsWith(region.prefix()));
        if (names.isEmpty()) throw new Refused("region.load.nothing", region.name());
        return add(names);
    }

    /** Adds regions below those that are there, by their own digits and name, parents first; whoever is there already stays. */
    public int add(Map<String, String> names) {
        var added = 0;
        for (int level = 2; level <= 5; level++) added += add(names, level);
        return added;
    }

    private int add(Map<String, String> names, int level) {
        var digits = names.keySet().stream().filter(code -> Region.levelOf(code) == level).toArray(String[]::new);
        if (digits.length == 0) return 0;
        return db.sql("""
                        insert into region (code, parent, name, level, full_name)
                        select n.code, p.code, n.name, :level, p.full_name || n.name
                          from unnest(:codes::text[], :parents::text[], :names::text[]) as n (code, parent, name)
                          join region p on p.code = n.parent
                            on conflict (code) do nothing
                        """)
                .param("level", level)
                .param("codes", Stream.of(digits).map(Region::padded).toArray(String[]::new))
                .param("parents", Stream.of(digits).map(Region::parentOf).toArray(String[]::new))
                .param("names", Stream.of(digits).map(names::get).toArray(String[]::new))
                .update();
    }
}
