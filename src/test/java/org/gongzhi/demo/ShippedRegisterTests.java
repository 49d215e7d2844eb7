package org.gongzhi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Refusals;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.ShippedRegisters;
import org.gongzhi.register.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The registers that come with the program: thought through to the end, and an entry of each goes its whole way. */
@OfficeTest
@Transactional
class ShippedRegisterTests {

    @Autowired Registers registers;
    @Autowired Entries entries;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired JdbcClient db;

    /** What the demo entered keeps nobody from entering the same here; all of it is undone afterwards. */
    @BeforeEach
    void nothingIsTakenYet() { db.sql("delete from register_key").update(); }

    @Test
    void eachFileIsInForce() {
        assertThat(ShippedRegisters.files().keySet()).hasSizeGreaterThan(30).allSatisfy(file -> assertThat(registers.named(file.replace(".yaml", "")).definition().key() + ".yaml").isEqualTo(file));
    }

    @Test
    void eachStateIsReachedFromTheCreationAndLeadsToAnEnd() {
        for (var register : shipped()) {
            var states = register.definition().lifecycle().states();
            assertThat(reachable(register.definition(), register.definition().creation().to().key())).as(register.key()).hasSize(states.size());
            for (var state : states) {
                if (!state.ended()) assertThat(register.definition().moves(state)).as(register.key() + " " + state.key() + " leads nowhere").isNotEmpty();
            }
        }
    }

    /** Whoever makes a move or is reminded sees the entry, and somebody holds that role. */
    @Test
    void eachRoleThatDoesSomethingReads() {
        for (var register : shipped()) {
            var definition = register.definition();
            var does = Stream.concat(definition.lifecycle().moves().stream().flatMap(move -> move.may().stream()), definition.todos().stream().flatMap(todo -> todo.roles().stream()));
            assertThat(definition.rights().read()).as(register.key()).containsAll(does.toList());
            assertThat(db.sql("select role from role_permission where permission = 'register.keep'").query(String.class).list()).as(register.key()).containsAll(definition.rights().keep());
        }
    }

    @Test
    void eachHasDeadlinesFiguresAndItsSource() {
        for (var register : shipped()) {
            assertThat(register.definition().todos()).as(register.key()).isNotEmpty();
            assertThat(register.definition().figures()).as(register.key()).isNotEmpty();
            assertThat(register.definition().head().source()).as(register.key()).containsPattern("M\\d+");
            assertThat(register.definition().head().about()).as(register.key()).isNotBlank();
        }
    }

    @Test
    void anEntryOfEachGoesItsWholeWay() {
        var ended = new HashSet<String>();
        var failed = new ArrayList<String>();
        for (var script : scripts()) {
            var register = registers.named(script.register());
            try {
                var path = register.definition().lifecycle().path();
                if (play(register, script).equals(path.get(path.size() - 1).key())) ended.add(register.key());
            } catch (Refusals several) {
                failed.add(script.register() + " " + script.fields().get("title") + ": " + several.all().stream().map(one -> one.field() + " " + one.getMessage()).toList());
            } catch (Refused refused) {
                failed.add(script.register() + " " + script.fields().get("title") + ": " + refused.getMessage() + " " + List.of(refused.getArguments()));
            }
        }
        assertThat(failed).isEmpty();
        assertThat(ended).containsAll(shipped().stream().map(Register::key).toList());
    }

    private String play(Register register, BookScript script) {
        var begun = LocalDate.now(clock).minusDays(script.ago());
        var id = entries.create(register, script.first(register.definition(), begun), people.viewer(script.as()));
        for (var step : script.steps()) {
            var typed = BookScript.typed(step.fields(), begun);
            if (step.isEdit()) entries.edit(register, id, null, typed, people.viewer(step.as()));
            else entries.move(register, id, step.move(), typed, people.viewer(step.as()));
        }
        return db.sql("select state from register_entry where id = ?").param(id.value()).query(String.class).single();
    }

    /** Where only so many may stand at once, the demo's own are as many as there may be. */
    private List<BookScript> scripts() {
        return Stream.of("/demo/registers.yaml", "/demo/paths.yaml").flatMap(file -> BookScript.all(file).stream().filter(script -> !script.rest())
                .filter(script -> file.contains("paths") || registers.named(script.register()).definition().limit() == null)
                .map(script -> script.named(organization -> BookStory.branchOf(organization, db)))).toList();
    }

    private List<Register> shipped() { return ShippedRegisters.files().keySet().stream().map(file -> registers.named(file.replace(".yaml", ""))).toList(); }

    private static Set<String> reachable(Definition definition, String from) {
        var reached = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty())
            definition.moves(definition.state(next.poll())).stream().map(move -> move.to().key()).filter(reached::add).forEach(next::add);
        return reached;
    }
}
