package org.gongzhi.incubation.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.incubation.GivenCentres.Settled;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the third low month to the end of its case. (domain.md R12, M64) */
@OfficeTest
class LowCaseTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    @Autowired GivenCentres centres;
    @Autowired GivenMonths months;
    @Autowired Interviews interviews;
    @Autowired LowCases cases;
    @Autowired Screens screens;
    @Autowired Todos todos;
    @Autowired WorkingDays days;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @AfterEach
    void backToToday() { clock.resume(); }

    @Test
    void theReplayCaseOfTheSeedComesOut() {
        var four = settled(4);
        var rounds = live(NOVEMBER, Map.of(four.get(0), "5.9 5.9 5.9 7", four.get(1), "5.9 6.0 5.9 5.9", four.get(2), "6.0 6.0 6.0 6.0", four.get(3), "5 5 5 6"));

        assertThat(rounds).hasSize(4);
        assertThat(stage(four.get(0))).isEqualTo("INTERVIEW");
        assertThat(stage(four.get(1))).isNull();
        assertThat(stage(four.get(2))).isNull();
        assertThat(stage(four.get(3))).isEqualTo("INTERVIEW");
        var a = four.get(0);
        assertThat(screens.get("wangmin", "/incubation/cases/" + caseOf(a))).hasStatusOk().bodyText().contains("2025-11", "2025-12", "2026-01", "5.9");

        interviewed(a, days.plus(today(), 20));
        assertThat(stage(a)).isEqualTo("RECTIFYING");
        clock.advance(Duration.ofDays(60));
        interviews.fail(interviewOf(a), "复查仍有三处隐患", centres.as("guhong"));
        assertThat(stage(a)).isEqualTo("UNMET");
        assertThat(todos.of(centres.as("guhong"), 1000)).extracting(Todo::href).contains("/incubation/cases/" + caseOf(a));
        assertThat(screens.post("guhong", TEXT_HTML, "/incubation/cases/" + caseOf(a) + "/exit", "note", "")).hasStatus(422);
        assertThat(screens.post("guhong", TEXT_HTML, "/incubation/cases/" + caseOf(a) + "/exit", "note", "整改不到位")).hasStatus(303);

        assertThat(stage(a)).isEqualTo("EXITED");
        assertThat(db.sql("select stage from settlement where id = ?").param(a.settlement()).query(String.class).single()).isEqualTo("LEAVING");
        assertThat(db.sql("select stage from organization where id = ?").param(a.organization()).query(String.class).single()).isEqualTo("REGISTERED");
    }

    @Test
    void whoeverPutsThingsRightIsThroughAndBeginsAnew() {
        var one = settled(1).get(0);
        live(YearMonth.of(2026, 1), Map.of(one, "5 5 5"));
        interviewed(one, days.plus(today(), 5));
        interviews.pass(interviewOf(one), "已整改", centres.as("guhong"));
        assertThat(stage(one)).isEqualTo("PASSED");
        clock.set(LocalDate.of(2026, 12, 1).atStartOfDay(OfficeClock.ZONE).toInstant());

        db.sql("update low_case set closed_on = '2026-04-15' where organization_id = ?").param(one.organization()).update();
        live(YearMonth.of(2026, 4), Map.of(one, "5 5"));
        assertThat(open(one)).isZero();
        live(YearMonth.of(2026, 6), Map.of(one, "5"));
        assertThat(open(one)).isEqualTo(1);
    }

    @Test
    void oneCaseOfAnOrganizationIsOpenHoweverManyMonthsAreLow() {
        var one = settled(1).get(0);
        live(YearMonth.of(2025, 1), Map.of(one, "5 5 5 5 5 5 5"));

        assertThat(db.sql("select count(*) from low_case where organization_id = ?").param(one.organization()).query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from interview where organization_id = ?").param(one.organization()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aLateAppealWithdrawsACaseThatNoLongerStandsAndItsInterview() {
        var one = settled(1).get(0);
        var rounds = live(YearMonth.of(2025, 3), Map.of(one, "5 5.5 5"));
        assertThat(stage(one)).isEqualTo("INTERVIEW");

        months.corrected(rounds.get(1), one.organization(), new BigDecimal("5.9"), "low");
        assertThat(stage(one)).isEqualTo("INTERVIEW");
        months.corrected(rounds.get(1), one.organization(), new BigDecimal("6"), "pass");
        assertThat(stage(one)).isEqualTo("WITHDRAWN");
        assertThat(db.sql("select stage from interview where organization_id = ?").param(one.organization()).query(String.class).single()).isEqualTo("CANCELLED");
        months.corrected(rounds.get(1), one.organization(), new BigDecimal("5"), "low");
        assertThat(open(one)).isEqualTo(1);
    }

    @Test
    void whatWasCarriedOutIsNotUndoneByALateAppealButReviewed() {
        var one = settled(1).get(0);
        var rounds = live(YearMonth.of(2025, 3), Map.of(one, "5 5.5 5"));
        interviewed(one, days.plus(today(), 5));
        interviews.pass(interviewOf(one), "已整改", centres.as("guhong"));

        months.corrected(rounds.get(0), one.organization(), new BigDecimal("8"), "pass");
        assertThat(stage(one)).isEqualTo("PASSED");
        assertThat(db.sql("select count(*) from message where href = ? and title like '%不再成立%'").param("/incubation/scores/" + one.organization())
                .query(Integer.class).single()).isPositive();
    }

    @Test
    void aMonthThatIsNotLockedBlocksUntilItIs() {
        var one = settled(1).get(0);
        var march = months.opened(YearMonth.of(2025, 4), Map.of(one.organization(), new BigDecimal("5")), List.of());
        live(YearMonth.of(2025, 3), Map.of(one, "5"));
        live(YearMonth.of(2025, 5), Map.of(one, "5"));
        assertThat(stage(one)).isNull();

        months.lock(march, YearMonth.of(2025, 4));
        assertThat(stage(one)).isEqualTo("INTERVIEW");
    }

    @Test
    void theTimeToPutThingsRightIsNoLongerThanTheRuleAllows() {
        var one = settled(1).get(0);
        live(YearMonth.of(2025, 3), Map.of(one, "5 5 5"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> interviewed(one, days.plus(today(), 30))).withMessage("low.due.too-late");
        assertThat(stage(one)).isEqualTo("INTERVIEW");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.invite(caseOf(one), "", centres.as("wangmin"))).withMessage("low.invite.running");
        interviews.cancel(interviewOf(one), "改期", centres.as("guhong"));
        assertThat(todos.of(centres.as("wangmin"), 1000)).extracting(Todo::href).contains("/incubation/cases/" + caseOf(one));
        cases.invite(caseOf(one), "重新约定时间", centres.as("wangmin"));
        assertThat(db.sql("select count(*) from interview where organization_id = ? and stage = 'INVITED'").param(one.organization()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void anOrganizationSeesItsOwnMonthsAndCasesOnly() {
        var two = settled(2);
        live(YearMonth.of(2025, 6), Map.of(two.get(0), "5 5 5", two.get(1), "9 9 9"));
        var ours = two.get(0);

        assertThat(screens.get(ours.login(), "/incubation/scores/" + ours.organization())).hasStatusOk().bodyText().contains("2025-08", "月度积分走势");
        assertThat(screens.get(ours.login(), "/incubation/scores/" + two.get(1).organization())).hasStatus(404);
        assertThat(screens.get(ours.login(), "/incubation/cases/" + caseOf(ours))).hasStatusOk().bodyText().doesNotContain("再次约谈");
        assertThat(screens.get(two.get(1).login(), "/incubation/cases/" + caseOf(ours))).hasStatus(404);
        assertThat(screens.get(two.get(1).login(), "/incubation/scores?year=2025")).hasStatusOk().bodyText().doesNotContain("/incubation/scores/" + ours.organization());
        assertThat(screens.get("wangmin", "/incubation/scores?year=2025")).hasStatusOk().bodyText().contains("/incubation/scores/" + ours.organization());
    }

    private List<Settled> settled(int many) {
        var centre = centres.aCentre();
        var seats = centres.seats(centre);
        return Stream.iterate(0, n -> n + 1).limit(many).map(n -> centres.settled(centre, seats.get(n))).toList();
    }

    /** Month after month is locked, a word of the text each. */
    private List<UUID> live(YearMonth first, Map<Settled, String> lives) {
        var rounds = new ArrayList<UUID>();
        var length = lives.values().iterator().next().split(" ").length;
        for (int i = 0; i < length; i++) {
            var points = new HashMap<UUID, BigDecimal>();
            int at = i;
            lives.forEach((settled, life) -> points.put(settled.organization(), new BigDecimal(life.split(" ")[at])));
            rounds.add(months.locked(first.plusMonths(i), points, List.of()));
        }
        return rounds;
    }

    /** The day of the interview comes; it is held, written down and signed by both. */
    private void interviewed(Settled one, LocalDate due) {
        var id = interviewOf(one);
        clock.set(db.sql("select at from interview where id = ?").param(id.value()).query((row, n) -> row.getTimestamp("at").toInstant()).single());
        var latest = due.isAfter(today()) ? due : days.plus(today(), 5);
        interviews.record(id, new Minutes("沈若兰", "三个月卫生、消防多次扣分。", "每日值班检查，补齐灭火器。", latest), centres.as("guhong"));
        interviews.sign(id, centres.as("guhong").name(), centres.as("guhong"));
        interviews.sign(id, centres.as(one.login()).name(), centres.as(one.login()));
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private InterviewId interviewOf(Settled one) {
        return new InterviewId(db.sql("select interview_id from low_case where id = ?").param(caseOf(one)).query(UUID.class).single());
    }

    private UUID caseOf(Settled one) {
        return db.sql("select id from low_case where organization_id = ? order by serial desc limit 1").param(one.organization()).query(UUID.class).single();
    }

    private int open(Settled one) {
        return db.sql("select count(*) from low_case where organization_id = ? and stage in ('INTERVIEW', 'RECTIFYING', 'UNMET')").param(one.organization()).query(Integer.class).single();
    }

    private String stage(Settled one) {
        return db.sql("select stage from low_case where organization_id = ? order by serial desc limit 1").param(one.organization()).query(String.class).optional().orElse(null);
    }
}
