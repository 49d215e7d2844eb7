package org.gongzhi.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.access.GivenLogIns;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.factor.FactorSettings;
import org.gongzhi.platform.factor.Factors;
import org.gongzhi.platform.factor.Totp;
import org.gongzhi.platform.todo.Todo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who needs a second factor, and which accounts are one too many; that nobody gets in without one is in {@code FirstJourneyTests}. */
@OfficeTest
class LogInRuleTests {

    @Autowired Screens screens;
    @Autowired GivenLogIns given;
    @Autowired LogInRules rules;
    @Autowired Factors factors;
    @Autowired People people;
    @Autowired Tokens tokens;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @AfterEach
    void theFirstRuleHolds() { db.sql("delete from log_in_rule where from_on > '2000-01-01'").update(); }

    @Test
    void theSecurityAdministratorSaysFromWhenEverybodyNeedsASecondFactor() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(set(tomorrow, "EVERYBODY", "60", "区里的网络安全要求")).hasStatus(303);

        assertThat(screens.get("anquan", "/log-in-rules")).hasStatusOk().bodyText().contains("待生效", "区里的网络安全要求", "安泉", "60", "从某日起改变规定", "暂不起作用");
        assertThat(screens.get("shenji", "/log-in-rules")).as("who may read only").hasStatusOk().bodyText().contains("待生效").doesNotContain("从某日起改变规定");
        assertThat(screens.get("anquan", APPLICATION_JSON, "/log-in-rules")).bodyJson().extractingPath("$.rows[0].factorOf").isEqualTo("所有人");
        assertThat(screens.get("helan", "/log-in-rules")).hasStatus(403);
        assertThat(screens.post("guanli", TEXT_HTML, "/log-in-rules")).as("who keeps accounts").hasStatus(403);
        assertThat(rules.today().factorOf()).isEqualTo(FactorOf.ADMINISTRATORS);
        assertThat(db.sql("select note from journal where subject = 'log-in-rule' and move = 'SET_LOG_IN_RULE' order by id desc limit 1").query(String.class).single())
                .isEqualTo("区里的网络安全要求");
    }

    @Test
    void itIsSaidADayAheadAndCanBeTakenBackAtOnce() {
        var today = LocalDate.now(clock);
        assertThat(set(today, "EVERYBODY", "61", "马上")).hasStatus(422).bodyText().contains("最早从明天起生效", "value=\"61\"", "马上");
        assertThat(set(today.minusDays(1), "ADMINISTRATORS", "61", "昨天")).hasStatus(422).bodyText().contains("生效日期须是今天或以后", "昨天");
        assertThat(set(today, "ADMINISTRATORS", "3", "")).hasStatus(422).bodyText().contains("不能小于 7", "请填写这一项");
        assertThat(set(today, "NOBODY", "60", "谁都不要")).hasStatus(422);
        assertThat(rules.all()).hasSize(1);

        db.sql("insert into log_in_rule (from_on, factor_of, unused_days, basis) values (?, 'EVERYBODY', 90, '试')").param(today).update();
        assertThat(set(today, "ADMINISTRATORS", "90", "没有手机的人进不来")).hasStatus(303);
        assertThat(rules.today()).extracting(LogInRule::factorOf, LogInRule::basis).containsExactly(FactorOf.ADMINISTRATORS, "没有手机的人进不来");
    }

    @Test
    void whoeverLacksOneHearsOfItBeforeTheDay() {
        var someone = given.someone("COMMUNITY_STAFF");
        var day = LocalDate.now(clock).plusDays(3);
        set(day, "EVERYBODY", "90", "区里的网络安全要求");

        assertThat(todos(true, someone)).singleElement().satisfies(todo -> assertThat(todo.title()).contains(day.toString()))
                .satisfies(todo -> assertThat(todo.due()).isEqualTo(day.atStartOfDay(clock.getZone()).toInstant()));
        assertThat(todos(false, someone)).as("where it is demanded of nobody").isEmpty();
        setUp(someone);
        assertThat(todos(true, someone)).isEmpty();
    }

    @Test
    void anAccountThatNobodyUsedForNinetyDaysIsShownToWhoeverKeepsAccounts() {
        var someone = given.someone("COMMUNITY_STAFF");
        var unused = "/people?only=UNUSED&q=" + someone.login();
        assertThat(screens.get("guanli", unused)).hasStatusOk().bodyText().doesNotContain("/people/" + someone.id());
        db.sql("update person set password_at = now() - interval '91 days' where id = ?").param(someone.id()).update();

        assertThat(screens.get("guanli", unused)).bodyText().contains("/people/" + someone.id(), "从未", "90 天没有使用");
        assertThat(screens.get("guanli", "/todos")).bodyText().contains("久未使用", "90 天没有使用，请核实后停用");
        assertThat(screens.get("anquan", "/todos")).bodyText().doesNotContain("请核实后停用");
        set(LocalDate.now(clock), "ADMINISTRATORS", "120", "半年一清");
        assertThat(screens.get("guanli", unused)).as("four months are allowed").bodyText().doesNotContain("/people/" + someone.id());
        theFirstRuleHolds();

        given.cookie(someone.login());
        assertThat(screens.get("guanli", unused)).as("somebody has logged in").bodyText().doesNotContain("/people/" + someone.id());
        db.sql("update log_in set started_at = now() - interval '92 days', seen_at = now() - interval '91 days' where person_id = ?").param(someone.id()).update();
        assertThat(screens.get("guanli", APPLICATION_JSON, unused)).bodyJson().extractingPath("$.rows[0].lastIn").isNotNull();
        assertThat(screens.post("guanli", TEXT_HTML, "/people/" + someone.id() + "/suspension", "note", "久未使用")).hasStatus(303);
        assertThat(screens.get("guanli", unused)).as("suspended").bodyText().doesNotContain("/people/" + someone.id());
    }

    @Test
    void aProgramThatComesWithTheTokenOfAnAccountUsesIt() {
        var someone = given.someone("COMMUNITY_STAFF");
        db.sql("update person set password_at = now() - interval '91 days' where id = ?").param(someone.id()).update();
        tokens.give(people.viewer(someone.login()).post(), "同步", Set.of("order.read"), Duration.ofDays(1));
        db.sql("update token set used_at = now() where post_id = ?").param(people.viewer(someone.login()).post()).update();

        assertThat(screens.get("guanli", "/people?only=UNUSED&q=" + someone.login())).bodyText().doesNotContain("/people/" + someone.id());
        people.suspend(someone.id());
    }

    @Test
    void whoeverLacksASecondFactorIsFound() {
        var someone = given.someone("COMMUNITY_STAFF");
        assertThat(screens.get("anquan", "/people?only=NO_FACTOR&q=" + someone.login())).bodyText().contains("/people/" + someone.id());
        setUp(someone);
        assertThat(screens.get("anquan", "/people?only=NO_FACTOR&q=" + someone.login())).bodyText().doesNotContain("/people/" + someone.id());
    }

    private void setUp(GivenLogIns.Person someone) {
        var secret = Totp.secret();
        factors.take(someone.id(), factors.offered(secret, someone.id()), Totp.code(secret, Instant.now()));
    }

    private List<Todo> todos(boolean required, GivenLogIns.Person someone) {
        return new FactorTodos(new FactorSettings(required), db, clock).todos(people.viewer(someone.login()), 10);
    }

    private MvcTestResult set(LocalDate from, String factorOf, String days, String basis) {
        return screens.post("anquan", TEXT_HTML, "/log-in-rules", "fromOn", from.toString(), "factorOf", factorOf, "unusedDays", days, "basis", basis);
    }
}
