package org.gongzhi.appraisal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongzhi.appraisal.round.GivenRounds.BONUS;
import static org.gongzhi.appraisal.round.GivenRounds.FINISHED;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.PROVEN;
import static org.gongzhi.appraisal.round.GivenRounds.VETO;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RoundTests {

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Marks marks;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aRoundKnowsItsSubjectsAndLeavesAPlaceForEachPoint() {
        var round = given.aRound(PLAIN, PROVEN, BONUS, VETO);

        assertThat(given.subjects(round)).contains(given.of("linxia"), given.of("zhouqi"));
        assertThat(points(round, given.of("linxia"))).containsExactlyInAnyOrderEntriesOf(nullable("plan", null, "hygiene", null, "honours", "0", "accident", "1"));
    }

    @Test
    void theSameMonthIsNotScoredTwice() {
        var scheme = given.aScheme(PLAIN);
        rounds.open(new NewRound(scheme, "330399000000", "一月", GivenRounds.FROM, GivenRounds.TO), viewer("wangmin"));

        assertThatThrownBy(() -> rounds.open(new NewRound(scheme, "330399000000", "又一次", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)), viewer("wangmin")))
                .isInstanceOf(Refused.class).hasMessage("appraisal.round.twice");
        assertThatThrownBy(() -> rounds.open(new NewRound(scheme, "330398000000", "别处", GivenRounds.FROM, GivenRounds.TO), viewer("wangmin"))).isInstanceOf(Missing.class);
        rounds.open(new NewRound(scheme, "330399000000", "二月", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)), viewer("wangmin"));
    }

    @Test
    void unscoredItemsBlockClosingButNotThoseOfTheExempt() {
        var round = given.aRound(PLAIN);
        var zhouqi = given.of("zhouqi");
        for (var subject : given.subjects(round))
            if (!subject.equals(zhouqi)) marks.record(round, List.of(new NewMark(subject, "plan", new BigDecimal("1.5"), "", null)), viewer("wangmin"));

        refused(() -> rounds.close(round, viewer("wangmin")), "appraisal.unscored");
        rounds.exempt(round, List.of(zhouqi), "装修停业", viewer("wangmin"));
        rounds.close(round, viewer("wangmin"));

        assertThat(total(round, given.of("linxia"))).isEqualByComparingTo("1.5");
        assertThat(results(round, zhouqi)).isEmpty();
    }

    @Test
    void aFigureFillsInByItselfAndNoFactsCountZero() {
        var round = given.aRound(FINISHED);

        assertThat(points(round, given.of("zhouqi"))).containsKey("orders");
        assertThat(db.sql("select count(*) from appraisal_point where round = :round and value is null").param("round", round).query(Integer.class).single()).isZero();
        rounds.close(round, viewer("wangmin"));
        assertThat(results(round, given.of("linxia"))).hasSize(1);
    }

    @Test
    void aMarkLiesBetweenTheBoundsOnItsStepsAndBringsItsProof() {
        var round = given.aRound(PLAIN, PROVEN);
        var subject = given.of("linxia");

        for (var wrong : Map.of("2.5", "appraisal.mark.bounds", "-0.5", "appraisal.mark.bounds", "1.2", "appraisal.mark.step").entrySet())
            refused(() -> marks.record(round, List.of(new NewMark(subject, "plan", new BigDecimal(wrong.getKey()), "", null)), viewer("wangmin")), wrong.getValue());
        refused(() -> marks.record(round, List.of(new NewMark(subject, "hygiene", BigDecimal.ONE, "", null)), viewer("wangmin")), "appraisal.mark.evidence");
        refused(() -> marks.record(round, List.of(new NewMark(UUID.randomUUID(), "plan", BigDecimal.ONE, "", null)), viewer("wangmin")), "appraisal.mark.unknown");
        refused(() -> marks.record(round, List.of(new NewMark(subject, "other", BigDecimal.ONE, "", null)), viewer("wangmin")), "appraisal.mark.item");
        marks.record(round, List.of(new NewMark(subject, "hygiene", BigDecimal.ONE, "", "台账 7"), new NewMark(subject, "plan", BigDecimal.ZERO, "", null)), viewer("wangmin"));
        assertThat(points(round, subject)).containsEntry("hygiene", "1").containsEntry("plan", "0");
    }

    @Test
    void aPublishedRoundIsOpenToObjectionAndThenLocked() {
        var round = given.aPublishedRound("1.5");

        refused(() -> rounds.lock(round, viewer("shaoping")), "appraisal.round.objection");
        refused(() -> rounds.hear(round, viewer("shaoping")), "appraisal.round.objection");
        refused(() -> rounds.back(round, "改", viewer("wangmin")), "move.refused");
        refused(() -> marks.record(round, List.of(new NewMark(given.of("linxia"), "plan", BigDecimal.ONE, "", null)), viewer("wangmin")), "appraisal.round.not-open");
        assertThat(messages("linxia")).anyMatch(title -> title.startsWith("评分结果公示：一月评分"));
        later(() -> rounds.hear(round, viewer("shaoping")));
        later(() -> rounds.lock(round, viewer("shaoping")));
        assertThat(stage(round)).isEqualTo("LOCKED");
    }

    @Test
    void aCorrectionAppendsAVersionEvenAfterTheLock() {
        var round = given.aPublishedRound("1.5");
        later(() -> rounds.lock(round, viewer("shaoping")));
        var linxia = given.of("linxia");

        var version = rounds.correct(round, linxia, Map.of("plan", new BigDecimal("2")), "补交了计划", viewer("shaoping"));

        assertThat(version).isEqualTo(2);
        assertThat(results(round, linxia)).extracting(row -> row.get("total").toString()).containsExactly("3.0", "3.5");
        assertThat(points(round, linxia)).containsEntry("plan", "1.5");
        refused(() -> rounds.correct(round, linxia, Map.of("plan", new BigDecimal("9")), "写错", viewer("shaoping")), "appraisal.mark.bounds");
    }

    @Test
    void aRoundThatIsSentBackIsClosedAnewWithAFurtherVersion() {
        var round = given.aRound(PLAIN);
        given.marked(round, "plan", "1.5");
        rounds.close(round, viewer("wangmin"));
        refused(() -> rounds.correct(round, given.of("linxia"), Map.of("plan", BigDecimal.ONE), "还没公示", viewer("shaoping")), "appraisal.correct.too-early");
        rounds.back(round, "漏看了一处", viewer("wangmin"));
        given.marked(round, "plan", "1");
        rounds.close(round, viewer("wangmin"));

        assertThat(results(round, given.of("linxia"))).hasSize(2);
        rounds.cancel(round, "办法用错了", viewer("wangmin"));
        assertThat(stage(round)).isEqualTo("CANCELLED");
    }

    @Test
    void nobodyRunsARoundOfAPlaceTheyDoNotReach() {
        var round = given.aRound(PLAIN);

        for (var login : List.of("helan", "linxia")) assertThatThrownBy(() -> rounds.close(round, viewer(login))).isInstanceOf(Missing.class);
    }

    private Viewer viewer(String login) { return people.viewer(login); }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(code);
    }

    private void later(Runnable work) {
        Supplier<Boolean> done = () -> {
            work.run();
            return true;
        };
        clock.at(Instant.now().plus(Duration.ofDays(20)), done);
    }

    private Map<String, String> points(UUID round, UUID subject) {
        var points = new HashMap<String, String>();
        db.sql("select item, trim_scale(points)::text as points from appraisal_point where round = :round and subject = :subject").param("round", round)
                .param("subject", subject).query(row -> { points.put(row.getString("item"), row.getString("points")); });
        return points;
    }

    private static Map<String, String> nullable(String... pairs) {
        var map = new HashMap<String, String>();
        for (int at = 0; at < pairs.length; at += 2) map.put(pairs[at], pairs[at + 1]);
        return map;
    }

    private BigDecimal total(UUID round, UUID subject) {
        return db.sql("select total from appraisal_standing where round = :round and subject = :subject").param("round", round).param("subject", subject)
                .query(BigDecimal.class).single();
    }

    private List<Map<String, Object>> results(UUID round, UUID subject) {
        return db.sql("select version, round(total, 1) as total from appraisal_result where round = :round and subject = :subject order by version").param("round", round)
                .param("subject", subject).query().listOfRows();
    }

    private String stage(UUID round) { return db.sql("select stage from appraisal_round where id = :round").param("round", round).query(String.class).single(); }

    private List<String> messages(String login) {
        return db.sql("select title from message where person_id = :person").param("person", viewer(login).id()).query(String.class).list();
    }
}
