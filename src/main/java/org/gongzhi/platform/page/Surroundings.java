package org.gongzhi.platform.page;

import java.util.List;
import org.gongzhi.platform.access.People;
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

    private final Menu menu;
    private final People people;
    private final JdbcClient db;
    private final String office;
    private final boolean demo;

    Surroundings(Menu menu, People people, JdbcClient db, @Value("${gongzhi.office:社会组织党群服务中心}") String office, Environment environment) {
        this.menu = menu;
        this.people = people;
        this.db = db;
        this.office = office;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Menu menu() { return menu; }

    People people() { return people; }

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

    /** At most a hundred are counted: beyond that nobody cares how many. */
    int unread(Viewer viewer) {
        return db.sql("select count(*) from (select from message where person_id = :person and read_at is null limit 100) as unread")
                .param("person", viewer.id())
                .query(Integer.class)
                .single();
    }
}
