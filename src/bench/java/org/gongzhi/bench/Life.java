package org.gongzhi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.Gongzhi;
import org.gongzhi.party.life.LifeGuard;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to say which meetings are missing in which branches: a quarter of a year, all rules, each branch with a roll of five
 * and most of its meetings.
 *
 * <p>Arguments: the directory to work in, the port, how many branches, how often.
 */
public final class Life {

    private static final String REGION = "330399";
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);

    /** By day, each in a statement of its own: none may take longer than a minute. */
    private static final Map<LocalDate, String> HELD = Map.of(LocalDate.of(2025, 8, 15), "ASSEMBLY", LocalDate.of(2025, 7, 5), "THEME_DAY", LocalDate.of(2025, 8, 5), "THEME_DAY",
            LocalDate.of(2025, 9, 5), "THEME_DAY", LocalDate.of(2025, 5, 15), "ASSEMBLY", LocalDate.of(2025, 6, 5), "THEME_DAY", LocalDate.of(2025, 4, 8), "CLASS");

    private final LifeGuard guard;
    private final JdbcClient db;
    private final int branches;
    private final Viewer viewer;

    private Life(ConfigurableApplicationContext office, int branches) {
        this.guard = office.getBean(LifeGuard.class);
        this.db = office.getBean(JdbcClient.class);
        this.branches = branches;
        var people = office.getBean(People.class);
        var login = "bench" + System.nanoTime();
        people.enroll(login, UUID.randomUUID().toString(), "测量", "测量", "CPC_OFFICE", new Reach("33", null));
        this.viewer = people.viewer(login);
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try (var office = SpringApplication.run(Gongzhi.class, "--gongzhi.data=" + arguments[0], "--gongzhi.port=" + arguments[1], "--gongzhi.greeting=false",
                "--gongzhi.database.url=", "--spring.main.banner-mode=off", "--logging.threshold.console=WARN")) {
            new Life(office, Integer.parseInt(arguments[2])).run(Integer.parseInt(arguments[3]));
        }
    }

    private void run(int times) {
        if (db.sql("select count(*) from party_organization").query(Integer.class).single() < branches) fill();
        var seconds = new ArrayList<Double>();
        for (int n = 0; n < times; n++) {
            var began = System.nanoTime();
            var counts = guard.counts(FIRST, LAST, viewer);
            seconds.add((System.nanoTime() - began) / 1e9);
            System.out.printf("%.2f s: %s%n", seconds.get(n), counts);
        }
        seconds.sort(Comparator.naturalOrder());
        System.out.printf("%nMissing meetings of %,d branches over a quarter: %.2f s, the middle of %d (aim: at most 5)%n", branches, seconds.get(times / 2), times);
    }

    private void fill() {
        var began = System.nanoTime();
        var region = db.sql("select code from region where code like :district || '%' order by length(rtrim(code, '0')) desc, code limit 1").param("district", REGION)
                .query(String.class).optional().orElseGet(() -> db.sql("select code from region where code like '33%' order by code desc limit 1").query(String.class).single());
        db.sql("""
                        insert into party_organization (id, version, applied_on, name, bigrams, kind, region, mode, registration_side, competent_side, relationship_transferred, paper,
                                                        founded_on, founded_with, term_years, term_since, stage)
                        select gen_random_uuid(), 0, '2020-01-01', '测量党支部第' || n || '号', '{}', 'JOINT', :region, 'JOINT', '登记', '主管', true, '', '2020-01-01', 5, 3, '2024-01-01', 'ESTABLISHED'
                          from generate_series(1, :branches) n
                        """).param("region", region).param("branches", branches).update();
        db.sql("""
                        insert into party_member (id, version, party_organization_id, region, source, full_since, since, post, mobile, moved_from, moved_to, stage)
                        select gen_random_uuid(), 0, b.id, b.region, 'BRANCH', '2015-01-01', '2020-01-01', case when k = 1 then 'SECRETARY' end, false, '', '', 'FULL'
                          from party_organization b
                         cross join generate_series(1, 5) k
                        """).update();
        HELD.forEach((day, type) -> db.sql("""
                        insert into party_meeting (id, version, planned_on, branch_id, region, type, topic, bigrams, starts_at, on_day, place, online, chair, minutes, expected, present,
                                                   recorded_at, reason, stage)
                        select gen_random_uuid(), 0, :day::date, b.id, b.region, :type, '测量', '{}', :day::date, :day::date, '室', false, '', '记录', 5, 4, :day::date, '', 'RECORDED'
                          from party_organization b
                         where (b.serial + extract(day from :day::date)::int) % 7 <> 3
                        """).param("day", day).param("type", type).update());
        for (var table : new String[] {"party_organization", "party_member", "party_meeting"}) db.sql("vacuum (analyze) " + table).update();
        System.out.printf("%,d branches filled in %.0f s%n", branches, (System.nanoTime() - began) / 1e9);
    }
}
