package org.gongzhi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class EscalationTests {

    @Autowired GivenFollowUps given;
    @Autowired FollowUps followUps;
    @Autowired Escalation escalation;
    @Autowired Chain chain;
    @Autowired Todos todos;
    @Autowired WorkingDays days;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void whatIsOverdueClimbsRungByRungAndOnlyOnce() {
        chain.name(Duty.INSTRUCTOR, GivenFollowUps.DISTRICT, new Parties.Party(given.as("linxia").reach().organization(), "海棠", GivenFollowUps.DISTRICT),
                given.as("jianghua").id(), given.today(), given.as("guhong"));
        var due = given.today().plusDays(2);
        var id = given.aCaseUnderWay("逾期的事", "linxia", due);

        assertThat(on(due, id)).isEmpty();
        assertThat(on(days.plus(due, 1), id)).containsExactly("SECRETARY");
        assertThat(on(days.plus(due, 1), id)).containsExactly("SECRETARY");
        assertThat(on(days.plus(due, 3), id)).containsExactly("SECRETARY", "INSTRUCTOR");
        assertThat(on(days.plus(due, 9), id)).containsExactly("SECRETARY", "INSTRUCTOR", "LEADER");
        assertThat(messages("jianghua", id)).isOne();
        assertThat(todos.of(given.as("jianghua"), 200)).anyMatch(todo -> todo.kind().equals("督办逾期上报") && todo.href().endsWith(id.toString()));
        assertThat(todos.of(given.as("linxia"), 200)).anyMatch(todo -> todo.kind().equals("督办整改") && todo.href().endsWith(id.toString()));
    }

    @Test
    void aMissedRunIsMadeUpForAndAPutOffDateBeginsAnew() {
        var due = given.today().plusDays(1);
        var id = given.aCaseUnderWay("漏了几天的事", "linxia", due);

        assertThat(on(days.plus(due, 7), id)).containsExactly("SECRETARY", "INSTRUCTOR", "LEADER");
        var later = days.plus(due, 20);
        clock.at(at(days.plus(due, 8)), () -> {
            followUps.postpone(id, later, "台风停工", given.as("wangmin"));
            return null;
        });
        assertThat(on(later, id)).hasSize(3);
        assertThat(on(days.plus(later, 1), id)).hasSize(4);
    }

    @Test
    void whatIsProvedClimbsNoMore() {
        var id = given.aProvedCase("已报送的事", "linxia");

        assertThat(on(given.today().plusDays(60), id)).isEmpty();
    }

    @Test
    void ruleAndChainAreDated() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> chain.rule(Duty.LEADER, 2, given.today().minusDays(1), given.as("guhong"))).withMessage("followup.rule.past");
        var named = chain.name(Duty.LEADER, GivenFollowUps.DISTRICT, null, given.as("shaoping").id(), given.today().plusDays(500), given.as("guhong"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> chain.end(named, given.today(), given.as("guhong"))).withMessage("followup.chain.before-it-began");
        chain.rule(Duty.LEADER, 4, given.today().plusDays(400), given.as("guhong"));
        assertThat(escalation.rules(given.today().plusDays(399)).get(Duty.LEADER)).isEqualTo(7);
        assertThat(escalation.rules(given.today().plusDays(400)).get(Duty.LEADER)).isEqualTo(4);
    }

    private List<String> on(LocalDate day, FollowUpId id) {
        clock.at(at(day), escalation::climb);
        return db.sql("select duty from follow_up_climb where follow_up_id = ? order by due_on, rung").param(id.value()).query(String.class).list();
    }

    private static Instant at(LocalDate day) { return day.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant(); }

    private long messages(String login, FollowUpId id) {
        return db.sql("select count(*) from message where person_id = ? and href = ?").param(given.as(login).id()).param("/follow-ups/" + id).query(Long.class).single();
    }
}
