package org.gongzhi.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who plays: the staff of each town, the administrators of three dozen organizations, and the desks of the hub. */
final class Cast {

    /** An organization, the fields it serves, and who acts for it. */
    record Player(UUID organization, String name, Set<String> fields, Viewer admin) {}

    private static final String DISTRICT = "330399";
    private static final int PLAYERS = 40;

    private final Map<String, Viewer> townStaff = new HashMap<>();
    private final List<Player> players = new ArrayList<>();
    private final List<String> communities;
    private final People people;
    private final JdbcClient db;
    private final Names names;

    Cast(People people, JdbcClient db, Names names) {
        this.people = people;
        this.db = db;
        this.names = names;
        communities = codes("select code from region where parent like '330399%' and level = 5 order by code");
        codes("select code from region where parent = '330399000000' order by code").forEach(this::hireTown);
        hirePlayers();
    }

    List<String> communities() { return communities; }

    Viewer community(String community) { return townStaff.get(community.substring(0, 9)); }

    Viewer as(String login) { return people.viewer(login); }

    /** Organizations that serve the field, in a random order; all others behind them. */
    List<Player> forField(String field, Random random) {
        var fitting = new ArrayList<>(players.stream().filter(player -> player.fields().contains(field)).toList());
        var others = new ArrayList<>(players.stream().filter(player -> !player.fields().contains(field)).toList());
        Collections.shuffle(fitting, random);
        Collections.shuffle(others, random);
        fitting.addAll(others);
        return fitting;
    }

    private List<String> codes(String sql) { return db.sql(sql).query(String.class).list(); }

    private void hireTown(String town) {
        var prefix = town.substring(0, 9);
        var place = db.sql("select name from region where code = :code").param("code", town).query(String.class).single();
        var login = "jiezhen" + prefix.substring(6);
        people.enroll(login, "demo", names.name(), place + " 社会事务办", "COMMUNITY_STAFF", new Reach(prefix, null));
        townStaff.put(prefix, people.viewer(login));
    }

    private void hirePlayers() {
        db.sql("""
                        select o.id, o.name, array_agg(f.field order by f.field) as fields,
                               (select p.login from post x join person p on p.id = x.person_id where x.organization_id = o.id order by x.serial limit 1) as login
                          from organization o
                          join organization_field f on f.organization_id = o.id
                         where o.stage = 'REGISTERED'
                           and o.region like :district || '%'
                         group by o.id
                         order by login nulls last, count(*) desc, o.name
                         limit :players
                        """)
                .param("district", DISTRICT)
                .param("players", PLAYERS)
                .query((row, n) -> new Player(row.getObject("id", UUID.class), row.getString("name"), Set.of((String[]) row.getArray("fields").getArray()),
                        admin(row.getString("login"), row.getObject("id", UUID.class), row.getString("name"), n)))
                .list()
                .forEach(players::add);
    }

    private Viewer admin(String login, UUID organization, String name, int number) {
        if (login != null) return people.viewer(login);
        var fresh = String.format("zuzhi%02d", number);
        people.enroll(fresh, "demo", names.name(), name + " 负责人", "ORG_ADMIN", new Reach(DISTRICT, organization));
        return people.viewer(fresh);
    }
}
