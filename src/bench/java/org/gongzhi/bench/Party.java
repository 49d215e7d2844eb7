package org.gongzhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.gongzhi.Gongzhi;
import org.gongzhi.party.coverage.CoverageAt;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the two coverages of a whole country cost on a past day, as known now, against the same counts in one bare statement. A third of
 * the organizations has a branch of its own, a third shares one, the rest has an instructor's word only; a tenth of what was known is corrected.
 *
 * <p>Arguments: the directory to work in, the port, how many organizations, how often.
 */
public final class Party {

    /** The least that a program could do: the same rows, counted once, without attached units, without what was known when. */
    private static final String BARE = """
            select count(*) as registered, count(c.party_organization_id) as organization, count(c.organization_id) as work,
                   count(*) filter (where c.means = 'BUILD') as solo, count(*) filter (where c.means = 'JOIN') as joint, count(*) filter (where c.means = 'ATTACH') as attached,
                   count(*) filter (where c.organization_id is not null and c.party_organization_id is null) as only_work, count(*) filter (where c.organization_id is null) as nothing,
                   count(*) filter (where b.founded_on > :alive
                                       or exists (select from party_activity a where a.party_organization_id = b.id and a.on_date > :alive and a.on_date <= :day)) as effective
              from organization o
              left join (select organization_id, max(party_organization_id::text)::uuid as party_organization_id, max(means) as means
                           from party_coverage
                          where superseded_at is null and since <= :day and (until is null or until > :day)
                          group by organization_id) c on c.organization_id = o.id
              left join party_organization b on b.id = c.party_organization_id
             where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
               and o.region between '000000000000' and '999999999999'
               and o.registered_on <= :day
               and (o.deregistered_on is null or o.deregistered_on > :day)
            """;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final double AT_MOST = 1.2;

    private final CoverageAt at;
    private final JdbcClient db;
    private final int organizations;

    private Party(ConfigurableApplicationContext office, int organizations) {
        this.at = office.getBean(CoverageAt.class);
        this.db = office.getBean(JdbcClient.class);
        this.organizations = organizations;
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        try (var office = SpringApplication.run(Gongzhi.class, "--gongzhi.data=" + arguments[0], "--gongzhi.port=" + arguments[1], "--gongzhi.greeting=false",
                "--gongzhi.database.url=", "--spring.main.banner-mode=off", "--logging.threshold.console=WARN")) {
            new Party(office, Integer.parseInt(arguments[2])).run(new Database(Path.of(arguments[0])), Integer.parseInt(arguments[3]));
        }
    }

    private void run(Database owner, int times) {
        PartyFilling.fill(db, owner, organizations);
        var bare = new double[times];
        var program = new double[times];
        var counted = 0L;
        for (var n = 0; n < times; n++) {
            bare[n] = seconds(() -> db.sql(BARE).param("day", DAY).param("alive", DAY.minusMonths(3)).query().singleRow().size());
            program[n] = seconds(() -> at.counts("000000000000", "999999999999", DAY, "infinity").registered());
        }
        counted = at.counts("000000000000", "999999999999", DAY, "infinity").registered();
        Arrays.sort(bare);
        Arrays.sort(program);
        var ratio = program[times / 2] / bare[times / 2];
        System.out.printf("%n%,d organizations registered on %s, the middle of %d:%n", counted, DAY, times);
        System.out.printf("bare statement       %.2f s%n", bare[times / 2]);
        System.out.printf("coverage of the day  %.2f s, %.2f times (aim: at most %.1f): %s%n", program[times / 2], ratio, AT_MOST, ratio <= AT_MOST ? "met" : "NOT met");
        System.out.printf("as known on that day %.2f s%n", seconds(() -> at.counts("000000000000", "999999999999", DAY, "2026-01-01T00:00:00+08:00").registered()));
    }

    private static double seconds(LongSupplier work) {
        var began = System.nanoTime();
        if (work.getAsLong() < 0) throw new IllegalStateException();
        return (System.nanoTime() - began) / 1e9;
    }
}
