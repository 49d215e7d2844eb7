package org.gongzhi.incubation.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random months of many residents through the books: rounds are locked in any order, appeals come late, and at every moment an organization
 * has an open case exactly when somebody who looks at its months with a pencil finds three low ones in a row. Nothing of it stays.
 */
@OfficeTest
class ManyHistoriesTests {

    private static final int ORGANIZATIONS = 60;
    private static final int MONTHS = 10;
    private static final YearMonth FIRST = YearMonth.of(2023, 9);

    @Autowired GivenMonths given;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private final Random random = new Random(64);
    private final Map<UUID, Map<YearMonth, Month>> known = new HashMap<>();

    @Test
    void casesAreOpenExactlyWhileTheMonthsAskForThem() {
        transaction.executeWithoutResult(status -> {
            var organizations = residents();
            var rounds = new HashMap<YearMonth, UUID>();
            for (int n = 0; n < MONTHS; n++) rounds.put(FIRST.plusMonths(n), open(FIRST.plusMonths(n), organizations));
            var order = new ArrayList<>(rounds.keySet());
            Collections.shuffle(order, random);
            for (var month : order) {
                given.lock(rounds.get(month), month);
                locked(month, rounds.get(month));
                check(organizations);
            }
            for (int n = 0; n < 40; n++) {
                var month = FIRST.plusMonths(random.nextInt(MONTHS));
                var organization = organizations.get(random.nextInt(ORGANIZATIONS));
                var before = known.get(organization).get(month);
                if (before == null || before.exempt()) continue;
                var points = points();
                given.corrected(rounds.get(month), organization, points, null);
                known.get(organization).put(month, Month.scored(month, points));
                check(List.of(organization));
            }
            assertThat(db.sql("select count(*) from low_case where stage = 'WITHDRAWN' and organization_id = any (:ids)")
                    .param("ids", organizations.toArray(UUID[]::new)).query(Integer.class).single()).isPositive();
            status.setRollbackOnly();
        });
    }

    /** Straight into the books: what is asked here is not how they settled. */
    private List<UUID> residents() {
        var centre = UUID.randomUUID();
        db.sql("insert into incubation_centre (id, region, name, category, opened_on) values (?, '330399001001', '随机历史中心', 'GENERAL', '2020-01-01')").param(centre).update();
        var ids = new ArrayList<UUID>();
        for (int n = 0; n < ORGANIZATIONS; n++) ids.add(UUID.randomUUID());
        db.sql("""
                        insert into organization (id, version, name, bigrams, kind, filed_number, stage, region, registered_on)
                        select id, 0, '随机 ' || n, '{}', 'COMMUNITY_GROUP', '随机 ' || n, 'REGISTERED', '330399001001', '2020-01-01'
                          from unnest(:ids::uuid[]) with ordinality u (id, n)
                        """).param("ids", ids.toArray(UUID[]::new)).update();
        db.sql("""
                        insert into settlement (id, version, applied_on, centre_id, organization_id, region, stage, purpose, people, seats_wanted, wanted_from,
                                                applied_by, agreed_from, agreed_to, in_on)
                        select gen_random_uuid(), 0, '2020-01-01', :centre, id, '330399001001', 'IN', '办公', 1, 1, '2020-01-01',
                               (select id from person where login = 'wangmin'), '2020-01-01', '2030-01-01', '2020-01-01'
                          from unnest(:ids::uuid[]) u (id)
                        """).param("centre", centre).param("ids", ids.toArray(UUID[]::new)).update();
        return ids;
    }

    /** Everybody is scored, exempt or, sometimes, not there. */
    private UUID open(YearMonth month, List<UUID> organizations) {
        var scored = new HashMap<UUID, BigDecimal>();
        var exempt = new ArrayList<UUID>();
        for (var organization : organizations) {
            int chance = random.nextInt(20);
            var months = known.computeIfAbsent(organization, one -> new HashMap<>());
            if (chance == 0) continue;
            if (chance < 4) exempt.add(organization);
            else scored.put(organization, points());
            months.put(month, chance < 4 ? Month.exempt(month) : Month.unscored(month));
        }
        return given.opened(month, scored, exempt);
    }

    private BigDecimal points() { return new BigDecimal(random.nextInt(10) < 6 ? "5." + (7 + random.nextInt(3)) : "6." + random.nextInt(10)); }

    private void locked(YearMonth month, UUID round) {
        db.sql("select subject, total from appraisal_standing where round = ?").param(round)
                .query(row -> {
                    known.get(row.getObject("subject", UUID.class)).put(month, Month.scored(month, row.getBigDecimal("total")));
                });
    }

    private void check(List<UUID> organizations) {
        var open = db.sql("select organization_id from low_case where stage in ('INTERVIEW', 'RECTIFYING', 'UNMET') and organization_id = any (:ids)")
                .param("ids", organizations.toArray(UUID[]::new)).query(UUID.class).set();
        for (var organization : organizations) assertThat(open.contains(organization)).as(known.get(organization).toString()).isEqualTo(asks(known.get(organization)));
    }

    /** Three low months with only exempt ones between them, and nothing unsettled before the third. */
    private static boolean asks(Map<YearMonth, Month> months) {
        for (int end = 0; end < MONTHS; end++) {
            var month = months.get(FIRST.plusMonths(end));
            if (month != null && !month.exempt() && month.points() == null) return false;
            int low = 0;
            for (int back = end; back >= 0; back--) {
                var before = months.get(FIRST.plusMonths(back));
                if (before == null || !before.exempt() && before.points().doubleValue() >= 6) break;
                if (!before.exempt()) low++;
            }
            if (low >= 3) return true;
        }
        return false;
    }
}
