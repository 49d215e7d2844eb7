package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.coverage.CoverageAt;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Random histories through the doors, and the same told by a list of days that everybody can count: on any day, as known on any day, both say the same. */
@OfficeTest
class CoverageHistoryTests {

    private static final LocalDate BEGINS = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 120;
    private static final int UNITS = 4;
    private static final int BRANCHES = 3;
    private static final int HISTORIES = 25;

    enum Deed { COVER, END, CORRECT, UNCOVER_THE_PAST, DISSOLVE }

    /** @param gap days since the deed before @param at a day, counted from the deed's own: forward to cover or end, back to correct @param length of what is corrected */
    record Step(Deed deed, int gap, int unit, int branch, int at, int length) {}

    @Autowired GivenParty given;
    @Autowired Coverages coverages;
    @Autowired PartyOrganizations bodies;
    @Autowired CoverageAt at;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void coverageOnAnyDayAsKnownOnAnyDayIsWhatEverybodyCanCount() {
        JqwikSession.run(() -> steps().list().ofMinSize(4).ofMaxSize(14).sampleStream().limit(HISTORIES)
                .forEach(steps -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    live(steps);
                    status.setRollbackOnly();
                })));
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(Arbitraries.of(Deed.COVER, Deed.COVER, Deed.COVER, Deed.END, Deed.CORRECT, Deed.CORRECT, Deed.UNCOVER_THE_PAST, Deed.DISSOLVE),
                Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, UNITS - 1), Arbitraries.integers().between(0, BRANCHES - 1),
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 15)).as(Step::new);
    }

    private void live(List<Step> steps) {
        var place = db.sql("select code from region r where level = 5 and code like '330399%' and not exists (select from organization o where o.region = r.code) order by code desc limit 1")
                .query(String.class).single();
        var units = new ArrayList<UUID>();
        var branches = new ArrayList<PartyOrganizationId>();
        given.on(BEGINS.minusDays(2), () -> {
            for (var i = 0; i < UNITS; i++) units.add(given.aUnit(place));
            for (var i = 0; i < BRANCHES; i++) branches.add(given.aBranch(given.wanted(PartyKind.JOINT, FormingMode.JOINT, given.aUnit()), 3));
        });
        var naive = new Naive();
        var known = new TreeMap<LocalDate, Map<Integer, @Nullable Integer[]>>();
        var day = BEGINS;
        for (var step : steps) {
            known.put(day, naive.copy());
            day = day.plusDays(step.gap());
            take(step, day, units, branches, naive);
            known.put(day, naive.copy());
        }
        for (var asked = BEGINS.minusDays(3); asked.isBefore(BEGINS.plusDays(DAYS)); asked = asked.plusDays(11)) {
            assertThat(at.counts(place, place, asked, "infinity").organization()).as("%s of %s", asked, steps).isEqualTo(Naive.count(naive.copy(), asked));
            for (var when : known.entrySet())
                assertThat(at.counts(place, place, asked, when.getKey().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().toString()).organization())
                        .as("%s as known on %s of %s", asked, when.getKey(), steps).isEqualTo(Naive.count(when.getValue(), asked));
        }
    }

    /** What the doors refuse does not happen, and the naive book hears of it in the same way: not at all. */
    private void take(Step step, LocalDate day, List<UUID> units, List<PartyOrganizationId> branches, Naive naive) {
        var unit = units.get(step.unit());
        var branch = branches.get(step.branch());
        var office = given.as("luoyan");
        var since = day.minusDays(step.at());
        var until = since.plusDays(step.length() + 1);
        switch (step.deed()) {
            case COVER -> attempt(day, () -> coverages.cover(unit, branch, Means.JOIN, day.plusDays(step.at()), office), () -> naive.paint(step.unit(), day.plusDays(step.at()), null, step.branch()));
            case END -> attempt(day, () -> coverages.end(unit, branch, day.plusDays(step.at()), "结束", office), () -> naive.wipe(step.unit(), day.plusDays(step.at()), step.branch()));
            case CORRECT -> attempt(day, () -> coverages.correct(unit, branch, Means.JOIN, since, until, "更正", office), () -> naive.paint(step.unit(), since, until, step.branch()));
            case UNCOVER_THE_PAST -> attempt(day, () -> coverages.correct(unit, null, null, since, until, "更正", office), () -> naive.paint(step.unit(), since, until, null));
            case DISSOLVE -> attempt(day, () -> bodies.dissolve(branch, day, "撤销", given.as("shaoping")), () -> {
                for (var i = 0; i < UNITS; i++) naive.wipe(i, day, step.branch());
            });
        }
    }

    private void attempt(LocalDate day, Runnable deed, Runnable naive) {
        try {
            given.on(day, () -> new TransactionTemplate(transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED)).executeWithoutResult(status -> deed.run()));
            naive.run();
        } catch (Refused | Missing no) {
            assertThat(no).isNotNull();
        }
    }

    /** Each unit a row of days, each day the branch that covers it. */
    private static final class Naive {

        private final Map<Integer, @Nullable Integer[]> days = new HashMap<>();

        Naive() {
            for (var i = 0; i < UNITS; i++) days.put(i, new Integer[DAYS + 200]);
        }

        void paint(int unit, LocalDate since, @Nullable LocalDate until, @Nullable Integer branch) {
            for (var i = index(since); i < (until == null ? DAYS + 200 : index(until)); i++) days.get(unit)[i] = branch;
        }

        /** From that day on it is no longer that branch. */
        void wipe(int unit, LocalDate from, int branch) {
            for (var i = index(from); i < DAYS + 200; i++) if (days.get(unit)[i] != null && days.get(unit)[i] == branch) days.get(unit)[i] = null;
        }

        Map<Integer, @Nullable Integer[]> copy() {
            var copy = new HashMap<Integer, @Nullable Integer[]>();
            days.forEach((unit, row) -> copy.put(unit, row.clone()));
            return copy;
        }

        static long count(Map<Integer, @Nullable Integer[]> days, LocalDate day) { return days.values().stream().filter(row -> row[index(day)] != null).count(); }

        private static int index(LocalDate day) { return 60 + (int) ChronoUnit.DAYS.between(BEGINS, day); }
    }
}
