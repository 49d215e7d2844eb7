package org.gongzhi.platform.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.district.District;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands around every page: the menu, the name of the house, and what awaits the viewer's eye. */
@Component
class Surroundings {

    /** @param unread at most a hundred are counted: beyond that nobody cares how many */
    record Awaiting(int unread, List<Viewer.Post> posts) {}

    private final Menu menu;
    private final JdbcClient db;
    private final Clock clock;
    private final String office;
    private final boolean demo;

    Surroundings(Menu menu, JdbcClient db, Clock clock, @Value("${gongzhi.office:社会组织党群服务中心}") String office, Environment environment) {
        this.menu = menu;
        this.db = db;
        this.clock = clock;
        this.office = office;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Menu menu() { return menu; }

    String office() { return District.current().isAlone() ? office : District.current().label() + office; }

    boolean demo() { return demo; }

    /** Towns, and indented below each its communities; nobody finds anything in a list of more than six hundred. */
    List<Option> regions(Viewer viewer) {
        var regions = db.sql("""
                        select code as value,
                               case when level < 4 then '' when level = 4 then '　' else '　　' end || name as label
                          from region
                         where code between :from and :to
                         order by code
                         limit 601
                        """)
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(Option.class)
                .list();
        return regions.size() > 600 ? List.of() : regions;
    }

    /** What the viewer has not read, and their other posts: everything in the bar above a page that the database knows, in one query. */
    Awaiting awaiting(Viewer viewer) {
        return db.sql("""
                        select (select count(*) from (select from message where person_id = :person and read_at is null limit 100) as unread) as unread,
                               array(select id || ' ' || capacity
                                       from post
                                      where person_id = :person
                                        and id <> :post
                                        and :today between since and coalesce(until - 1, :today)
                                      order by serial) as posts
                        """)
                .param("person", viewer.id())
                .param("post", viewer.post())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Awaiting(row.getInt("unread"), Stream.of((String[]) row.getArray("posts").getArray()).map(Surroundings::post).toList()))
                .single();
    }

    private static Viewer.Post post(String text) {
        var parts = text.split(" ", 2);
        return new Viewer.Post(UUID.fromString(parts[0]), parts[1]);
    }
}
