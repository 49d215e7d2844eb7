package org.gongzhi.appraisal.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is laid out for a calculation belongs to it alone, and is gone afterwards. */
@OfficeTest
class SheetTests {

    private static final int SUBJECTS = 60;

    @Autowired Calculation calculation;
    @Autowired WhatIf whatIf;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    private record Closed(Chance chance, List<Naive.Subject> subjects, UUID round) {}

    @Test
    void twoRoundsAreClosedAndADraftIsTriedAtTheSameTime() throws Exception {
        var one = scored();
        var other = scored();
        var closed = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            calculation.close(one.round());
            closed.countDown();
            await(seen);
        }));
        await(closed);
        calculation.close(other.round());
        var draft = other.chance().changed();
        whatIf.of(given.aDraftAfter(other.round(), draft), people.viewer("wangmin"));
        assertThat(results(one.round())).isEmpty();
        seen.countDown();
        first.get(20, TimeUnit.SECONDS);

        for (var round : List.of(one, other)) assertThat(results(round.round())).isEqualTo(expected(round));
        assertThat(laid()).isZero();
    }

    @Test
    void aRoundThatCannotBeClosedLeavesNothingBehind() {
        var round = scored();
        db.sql("update appraisal_point set points = null where round = ? and subject = ?")
                .params(round.round(), round.subjects().stream().filter(subject -> !subject.exempt()).findFirst().orElseThrow().id()).update();

        assertThatThrownBy(() -> calculation.close(round.round())).isInstanceOf(Refused.class).hasMessage("appraisal.unscored");
        assertThat(laid()).isZero();
        assertThat(results(round.round())).isEmpty();
    }

    private Closed scored() {
        var chance = new Chance(ThreadLocalRandom.current().nextLong());
        var subjects = chance.subjects(SUBJECTS);
        return new Closed(chance, subjects, given.aRoundOf(chance.scheme, subjects));
    }

    private static Map<UUID, String> expected(Closed round) {
        var expected = new HashMap<UUID, String>();
        round.chance().naive.results(round.subjects()).forEach((subject, result) -> expected.put(subject, result.band() + " " + result.rank()));
        return expected;
    }

    private Map<UUID, String> results(UUID round) {
        var results = new HashMap<UUID, String>();
        db.sql("select subject, band, rank from appraisal_standing where round = ?").param(round)
                .query(row -> { results.put(row.getObject("subject", UUID.class), row.getString("band") + " " + row.getObject("rank", Integer.class)); });
        return results;
    }

    private int laid() { return db.sql("select count(*) from appraisal_sheet").query(Integer.class).single(); }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
