package org.gongzhi.register.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todos;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.value.Typed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DueTests {

    @Autowired GivenRegisters given;
    @Autowired Entries entries;
    @Autowired Reckoning reckoning;
    @Autowired Todos todos;
    @Autowired WorkingDays calendar;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    private final String title = "到期 " + UUID.randomUUID();

    @Test
    void aDateComesUpThirtyDaysBeforeForTheRoleThatIsAsked() {
        var register = given.ofItsOwn();
        given.anEntry(register, title, "day", today().plusDays(30).toString());
        given.anEntry(register, title + " 以后", "day", today().plusDays(31).toString());

        assertThat(titles("guhong")).contains(title).doesNotContain(title + " 以后");
        assertThat(titles("wangmin")).doesNotContain(title);
    }

    @Test
    void whatIsDoneIsDueNoMoreAndTheNextStepIs() {
        var register = given.ofItsOwn();
        var id = given.aCheckedEntry(register, title);

        assertThat(due(id)).isEqualTo("1 " + calendar.plus(today(), 5));
        entries.move(register, id, "close", Typed.of(Map.of()), given.as("guhong"));
        assertThat(titles("guhong")).doesNotContain(title);
    }

    @Test
    void aNewDeadlineOfTheRegisterHoldsForWhatStandsInItAlready() {
        var register = given.ofItsOwn();
        var id = given.aCheckedEntry(register, title);
        var later = given.adopted(register.definition().yaml().replace("due: {days: 5, working: true}", "due: {days: 7}"));

        assertThat(reckoning.reckon(later)).isOne();
        assertThat(due(id)).isEqualTo("1 " + today().plusDays(7));
    }

    @Test
    void whatTheRegisterAsksNoMoreIsDueNoMore() {
        var register = given.ofItsOwn();
        var id = given.aCheckedEntry(register, title);
        reckoning.reckon(given.adopted(register.definition().yaml().split("todos:")[0]));
        assertThat(db.sql("select count(*) from register_due where entry_id = ?").param(id.value()).query(Integer.class).single()).isZero();
    }

    private String due(EntryId id) { return db.sql("select rule || ' ' || due_on from register_due where entry_id = ?").param(id.value()).query(String.class).single(); }

    private List<String> titles(String login) { return todos.of(given.as(login), 1000).stream().map(todo -> todo.title()).toList(); }

    private LocalDate today() { return LocalDate.now(clock); }
}
