package org.gongzhi.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.round.GivenRounds;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class AppealTests {

    private static final String TABLE = """
            SUBMITTED | UPHOLD REFUSE WITHDRAW
            UPHELD    |
            REFUSED   |
            WITHDRAWN |
            """;

    @Autowired @Qualifier("appraisalRounds") Rounds rounds;
    @Autowired Appeals appeals;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired Todos todos;
    @Autowired JdbcClient db;

    @Test
    void anAppealMovesAsTheTableSays() {
        var drawn = new StringBuilder();
        for (var stage : AppealStage.values())
            drawn.append(String.format("%-9s | %s", stage, Move.openIn(stage, AppealMove.values()).stream().map(Enum::name).collect(Collectors.joining(" "))).strip()).append('\n');
        assertThat(drawn.toString()).isEqualTo(TABLE);
    }

    @Test
    void anAppealIsDecidedBySomebodyElseAndAppendsAVersion() {
        var round = given.aPublishedRound("1.5");
        var linxia = given.of("linxia");
        var appeal = appeals.submit(round, linxia, new NewAppeal("计划按时交了", Map.of("plan", "回执在案")), viewer("linxia"));

        assertThat(todos.of(viewer("shaoping"), 500)).extracting(Todo::href).contains("/appraisals/appeals/" + appeal);
        refused(() -> appeals.submit(round, linxia, new NewAppeal("再说一次", Map.of("plan", "x")), viewer("linxia")), "appraisal.appeal.open");
        refused(() -> appeals.uphold(appeal, Map.of(), "属实", viewer("shaoping")), "appraisal.appeal.points");
        refused(() -> appeals.uphold(appeal, Map.of("hygiene", BigDecimal.ONE), "属实", viewer("shaoping")), "appraisal.appeal.points");
        refused(() -> appeals.refuse(appeal, "不改", viewer("wangmin")), "appraisal.appeal.scorer");

        appeals.uphold(appeal, Map.of("plan", new BigDecimal("2")), "属实", viewer("shaoping"));

        assertThat(db.sql("select version from appraisal_appeal where id = :id").param("id", appeal).query(Integer.class).single()).isEqualTo(2);
        assertThat(db.sql("select total::text from appraisal_result where round = :r and subject = :s order by version").param("r", round).param("s", linxia)
                .query(String.class).list()).containsExactly("3", "3.5");
        refused(() -> appeals.refuse(appeal, "改主意了", viewer("shaoping")), "move.refused");
        assertThat(db.sql("select title from message where person_id = :p").param("p", viewer("linxia").id()).query(String.class).list()).contains("评分申诉结果：申诉成立");
    }

    @Test
    void onlyTheScoredAppealAndOnlyInTime() {
        var round = given.aPublishedRound("1");
        var linxia = given.of("linxia");

        assertThatThrownBy(() -> appeals.submit(round, linxia, new NewAppeal("替人说", Map.of("plan", "x")), viewer("zhouqi"))).isInstanceOf(Missing.class);
        refused(() -> appeals.submit(round, linxia, new NewAppeal("都不服", Map.of()), viewer("linxia")), "appraisal.appeal.items");
        refused(() -> appeals.submit(round, linxia, new NewAppeal("没有的项", Map.of("other", "x")), viewer("linxia")), "appraisal.appeal.items");
        var appeal = appeals.submit(round, linxia, new NewAppeal("停电", Map.of("hygiene", "当天停电")), viewer("linxia"));
        clock.at(Instant.now().plus(Duration.ofDays(20)), () -> {
            refused(() -> rounds.lock(round, viewer("shaoping")), "appraisal.round.appeals");
            refused(() -> appeals.submit(round, given.of("zhouqi"), new NewAppeal("太迟", Map.of("plan", "x")), viewer("zhouqi")), "appraisal.appeal.period");
            return true;
        });
        assertThatThrownBy(() -> appeals.withdraw(appeal, "算了", viewer("zhouqi"))).isInstanceOf(Missing.class);
        appeals.withdraw(appeal, "算了", viewer("linxia"));
        clock.at(Instant.now().plus(Duration.ofDays(20)), () -> {
            rounds.lock(round, viewer("shaoping"));
            return true;
        });
    }

    private Viewer viewer(String login) { return people.viewer(login); }

    private static void refused(ThrowingCallable work, String code) { assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(code); }
}
