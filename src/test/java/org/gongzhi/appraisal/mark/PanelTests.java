package org.gongzhi.appraisal.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongzhi.appraisal.round.GivenRounds.PEER;
import static org.gongzhi.appraisal.round.GivenRounds.PLAIN;
import static org.gongzhi.appraisal.round.GivenRounds.SELF;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class PanelTests {

    private static final List<String> SCORERS = List.of("xiezhi", "duxue", "jianghua");

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Panels panels;
    @Autowired Marks marks;
    @Autowired Interests interests;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aDrawIsPromisedDrawnAndRepeatedByAnybody() {
        var round = given.aRound(PLAIN);
        var panel = panels.commit(round, new NewPhase(2, true, null), wangmin());

        var before = web.get().uri("/appraisals/draws/{id}", panel).accept(MediaType.APPLICATION_JSON).exchange();
        assertThat(before).hasStatusOk().bodyJson().doesNotHavePath("$.seed");
        refused(() -> panels.draw(round, panel, wangmin()), "appraisal.panel.few");
        named(round, panel);
        panels.draw(round, panel, wangmin());

        assertThat(web.get().uri("/appraisals/draws/{id}", panel).accept(MediaType.APPLICATION_JSON)).hasStatusOk().bodyJson().extractingPath("$.same").isEqualTo(true);
        var seed = db.sql("select seed from appraisal_panel where id = :id").param("id", panel).query(String.class).single();
        assertThat(db.sql("select commitment from appraisal_panel where id = :id").param("id", panel).query(String.class).single()).isEqualTo(Draw.commitment(seed));
        assertThat(web.get().uri("/appraisals/draws/{id}", panel).accept(MediaType.TEXT_HTML)).bodyText().contains(seed, "结果和下表完全一致", "评委01").doesNotContain("谢之");
        db.sql("delete from appraisal_assignment where ctid in (select ctid from appraisal_assignment where panel = :id limit 1)").param("id", panel).update();
        assertThat(web.get().uri("/appraisals/draws/{id}", panel).accept(MediaType.TEXT_HTML)).bodyText().contains("结果和下表不一致");
        refused(() -> panels.name(round, panel, people.viewer("peilin").id(), wangmin()), "appraisal.panel.drawn");
    }

    @Test
    void whoeverHasAnInterestIsNotDrawnAndDoesNotScore() {
        var round = given.aRound(PLAIN);
        interests.declare(given.of("linxia"), "配偶任理事", people.viewer("xiezhi"));
        var panel = panels.commit(round, new NewPhase(2, true, null), wangmin());
        named(round, panel);
        panels.draw(round, panel, wangmin());

        assertThat(drawn(panel, given.of("linxia"))).hasSize(2).doesNotContain(people.viewer("xiezhi").id());
        refused(() -> marks.mark(round, given.of("linxia"), List.of(mark(given.of("linxia"), "1")), people.viewer("xiezhi")), "appraisal.mark.not-yours");
        interests.end(given.of("linxia"), people.viewer("xiezhi"));

        var alone = given.aRound(PLAIN);
        interests.declare(given.of("zhouqi"), "合作伙伴", people.viewer("duxue"));
        refused(() -> marks.mark(alone, given.of("zhouqi"), List.of(mark(given.of("zhouqi"), "1")), people.viewer("duxue")), "appraisal.mark.interest");
        interests.end(given.of("zhouqi"), people.viewer("duxue"));
    }

    @Test
    void scorersAreBlindUntilThePhaseClosesAndDisputesAreScoredAnew() {
        var round = given.aRound(PLAIN);
        var panel = panels.commit(round, new NewPhase(3, true, null), wangmin());
        named(round, panel);
        panels.draw(round, panel, wangmin());
        refused(() -> panels.close(round, panel, wangmin()), "appraisal.panel.owed");
        refused(() -> rounds.close(round, wangmin()), "appraisal.panel.open");
        var linxia = given.of("linxia");
        score(round, panel, linxia, "xiezhi", "0");
        assertThat(web.get().uri("/appraisals/{r}/marking/{s}", round, linxia).accept(MediaType.APPLICATION_JSON).with(user(people.loadUserByUsername("duxue"))))
                .bodyJson().doesNotHavePath("$.items[0].points");
        score(round, panel, linxia, "duxue", "2");
        score(round, panel, linxia, "jianghua", "2");
        for (var subject : given.subjects(round)) if (!subject.equals(linxia)) for (var scorer : SCORERS) score(round, panel, subject, scorer, "1.5");

        panels.close(round, panel, wangmin());

        assertThat(points(round, linxia)).isEqualByComparingTo("1.333333");
        var page = web.get().uri("/appraisals/{r}/panel", round).accept(MediaType.TEXT_HTML).with(user(people.loadUserByUsername("wangmin"))).exchange();
        assertThat(page).bodyText().contains("分歧较大的得分");
        var again = panels.commit(round, new NewPhase(1, false, null), wangmin());
        assertThat(db.sql("select subject from appraisal_drawn where panel = :p").param("p", again).query(UUID.class).list()).containsExactly(linxia);
        panels.name(round, again, people.viewer("peilin").id(), wangmin());
        panels.draw(round, again, wangmin());
        marks.mark(round, linxia, List.of(mark(linxia, "2")), people.viewer("peilin"));
        panels.close(round, again, wangmin());
        assertThat(points(round, linxia)).isEqualByComparingTo("2");
        refused(() -> panels.commit(round, new NewPhase(1, false, null), wangmin()), "appraisal.panel.agreed");
        rounds.close(round, wangmin());
    }

    @Test
    void anOrganizationScoresItselfAndItsPeersButHasNoVoteForItself() {
        var round = given.aRound(SELF, PEER);
        var linxia = given.of("linxia");
        marks.mark(round, linxia, List.of(new NewMark(linxia, "own", new BigDecimal("88"), "", null)), people.viewer("linxia"));
        refused(() -> marks.mark(round, linxia, List.of(new NewMark(linxia, "peers", new BigDecimal("100"), "", null)), people.viewer("linxia")), "appraisal.mark.item");
        marks.mark(round, given.of("zhouqi"), List.of(new NewMark(given.of("zhouqi"), "peers", new BigDecimal("70"), "", null)), people.viewer("linxia"));
        marks.mark(round, given.of("zhouqi"), List.of(new NewMark(given.of("zhouqi"), "peers", new BigDecimal("80"), "想过了", null)), people.viewer("linxia"));
        marks.mark(round, linxia, List.of(new NewMark(linxia, "peers", new BigDecimal("60"), "", null)), people.viewer("zhouqi"));

        assertThat(db.sql("select count(*) from appraisal_mark where round = :r and subject = :s").param("r", round).param("s", given.of("zhouqi")).query(Integer.class).single()).isOne();
        for (var subject : given.subjects(round)) if (!subject.equals(linxia)) rounds.settle(round, subject, "own", BigDecimal.TEN, "没有填报", wangmin());
        for (var subject : given.subjects(round))
            if (!subject.equals(linxia) && !subject.equals(given.of("zhouqi"))) rounds.settle(round, subject, "peers", BigDecimal.TEN, "没有互评", wangmin());
        rounds.close(round, wangmin());
        assertThat(db.sql("select total from appraisal_standing where round = :r and subject = :s").param("r", round).param("s", linxia).query(BigDecimal.class).single())
                .isEqualByComparingTo("148");
        assertThat(db.sql("select total from appraisal_standing where round = :r and subject = :s").param("r", round).param("s", given.of("zhouqi")).query(BigDecimal.class).single())
                .isEqualByComparingTo("90");
    }

    private void named(UUID round, UUID panel) { SCORERS.forEach(login -> panels.name(round, panel, people.viewer(login).id(), wangmin())); }

    private void score(UUID round, UUID panel, UUID subject, String login, String points) {
        if (drawn(panel, subject).contains(people.viewer(login).id())) marks.mark(round, subject, List.of(mark(subject, points)), people.viewer(login));
    }

    private List<UUID> drawn(UUID panel, UUID subject) {
        return db.sql("select person from appraisal_assignment where panel = :panel and subject = :subject").param("panel", panel).param("subject", subject).query(UUID.class).list();
    }

    private static NewMark mark(UUID subject, String points) { return new NewMark(subject, "plan", new BigDecimal(points), "", null); }

    private BigDecimal points(UUID round, UUID subject) {
        return db.sql("select points from appraisal_point where round = :r and subject = :s and item = 'plan'").param("r", round).param("s", subject).query(BigDecimal.class).single();
    }

    private Viewer wangmin() { return people.viewer("wangmin"); }

    private static void refused(ThrowingCallable work, String code) { assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(code); }
}
