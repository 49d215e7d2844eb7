package org.gongzhi.incubation.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.incubation.star.YearByHand.Result;
import org.gongzhi.incubation.star.YearByHand.Year;
import org.gongzhi.platform.access.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The yearly rule through the doors of a round against pencil and paper: twelve months as locked rounds, own words, peers' votes with
 * one's own among them, voices, exemptions, what is settled by hand, gates, quotas, ties, and appeals afterwards. 20 rounds of 540
 * organizations are 10,800 years, all compared, and compared again after the appeals. Nothing of it stays.
 */
@OfficeTest
class YearlyHistoriesTests {

    private static final int ROUNDS = 20;
    private static final int ORGANIZATIONS = 540;
    private static YearlyHistoriesTests office;

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired GivenYears given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @BeforeContainer
    static void enterTheOffice() throws Exception {
        office = new YearlyHistoriesTests();
        new TestContextManager(YearlyHistoriesTests.class).prepareTestInstance(office);
    }

    @Property(tries = ROUNDS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aYearComesToTheStarsThatPencilAndPaperComeTo(@ForAll long seed) {
        office.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            office.compare(new ChanceOfAYear(seed));
        });
    }

    private void compare(ChanceOfAYear chance) {
        var years = chance.years(ORGANIZATIONS);
        var hand = new YearByHand(chance.rules);
        var director = people.viewer("guhong");
        var round = given.aRound(chance.rules, years);
        rounds.close(round, director);
        same(round, hand.results(years));

        rounds.publish(round, director);
        var appealed = new ArrayList<Year>();
        for (var year : years) {
            var now = !year.exempt() && chance.oneIn(180) ? chance.appealed(year) : year;
            appealed.add(now);
            if (now != year) rounds.correct(round, year.id(), Map.of("party", now.party(), "self", now.self()), "申诉成立", director);
        }
        same(round, hand.results(appealed));
        assertThat(years).as("nothing is overwritten").hasSize(versions(round));
    }

    /** Every organization but the exempt has a first version. */
    private int versions(UUID round) {
        return db.sql("select count(*) from appraisal_subject s where s.round = :round and (s.exempt_because is not null) = not exists (select from appraisal_result r where r.round = :round and r.subject = s.subject and r.version = 1)")
                .param("round", round).query(Integer.class).single();
    }

    private void same(UUID round, Map<UUID, Result> expected) {
        var found = new HashMap<UUID, Result>();
        db.sql("select subject, total, coalesce(substring(band from '[1-5]$'), '0')::int as stars, rank from appraisal_standing where round = ?").param(round)
                .query(row -> {
                    found.put(row.getObject("subject", UUID.class), new Result(row.getBigDecimal("total"), row.getInt("stars"), row.getInt("rank")));
                });
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((subject, by) -> {
            var is = found.get(subject);
            assertThat(is.total()).isCloseTo(by.total(), within(new BigDecimal("0.000000001")));
            assertThat(List.of(is.stars(), is.rank())).as(by.toString()).isEqualTo(List.of(by.stars(), by.rank()));
        });
    }
}
