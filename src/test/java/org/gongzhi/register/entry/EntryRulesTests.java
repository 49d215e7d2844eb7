package org.gongzhi.register.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refusals;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.privacy.Retention;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.Register;
import org.gongzhi.register.value.Typed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class EntryRulesTests {

    @Autowired GivenRegisters given;
    @Autowired Entries entries;
    @Autowired Retention retention;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    private static @Nullable Register adopted;
    private Register register;

    @BeforeEach
    void adopt() {
        if (adopted == null) adopted = given.ofItsOwn();
        register = adopted;
    }

    /** The lifecycle of the register's own file, as everybody meets it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "OPEN    | guhong  | check",
            "OPEN    | linxia  | ''",
            "CHECKED | guhong  | close, reopen",
            "CHECKED | wangmin | ''",
            "CLOSED  | guhong  | ''"})
    void eachRoleMakesItsMovesAndNoOthers(String state, String login, String allowed) {
        for (var move : List.of("check", "reopen", "close", "file")) {
            var id = standing(state);
            Callable<Void> making = () -> {
                entries.move(register, id, move, GivenRegisters.proof(Map.of("day", List.of("2026-05-06"), "note", List.of("核实"))), given.as(login));
                return null;
            };
            if (List.of(allowed.split(", ")).contains(move)) assertThat(outcome(making)).as(state + " " + login + " " + move).isEqualTo("done");
            else assertThat(outcome(making)).as(state + " " + login + " " + move).isIn("Missing", "move.refused");
        }
    }

    @Test
    void whoeverCreatedAnEntryDoesNotCheckIt() {
        var id = given.anEntry(register, "自己核对");
        assertThatThrownBy(() -> check(id, "wangmin")).isInstanceOf(Refused.class).hasMessage("register.another");
    }

    @Test
    void whatAMoveRequiresMustHold() {
        var id = given.anEntry(register, "两项任务", "steps[0].what", "走访", "steps[0].done", "true", "steps[1].what", "总结", "steps[1].done", "false");
        assertThatThrownBy(() -> check(id, "guhong")).hasMessage("register.say");

        entries.edit(register, id, null, GivenRegisters.typed("两项任务", "steps[0].what", "走访", "steps[0].done", "true"), given.as("wangmin"));
        check(id, "guhong");
        assertThat(state(id)).isEqualTo("CHECKED");
    }

    @Test
    void whatIsRequiredOnlyLaterIsAskedForThen() {
        var id = given.anEntry(register, "没有材料");
        assertThatExceptionOfType(Refusals.class).isThrownBy(() -> entries.move(register, id, "check", Typed.of(Map.of("day", List.of("2026-05-06"))), given.as("guhong")))
                .satisfies(refusals -> assertThat(refusals.all()).singleElement().extracting(Refused::field, Refused::getMessage).containsExactly("proof", "register.value.required"));
    }

    @Test
    void aReasonIsAskedForWhereTheRegisterSaysSo() {
        var id = given.aCheckedEntry(register, "退回要理由");
        assertThatThrownBy(() -> entries.move(register, id, "reopen", Typed.of(Map.of()), given.as("guhong"))).hasMessage("register.note");
    }

    @Test
    void whatHasEndedIsNotEdited() {
        var id = standing("CLOSED");
        assertThatThrownBy(() -> entries.edit(register, id, null, GivenRegisters.typed("再改"), given.as("wangmin"))).hasMessage("register.ended");
    }

    @Test
    void whoeverOpenedAFormBeforeAnotherChangedTheEntryHearsOfIt() {
        var id = given.anEntry(register, "两个人改");
        entries.edit(register, id, 0, GivenRegisters.typed("两个人改", "body", "甲"), given.as("wangmin"));
        assertThatThrownBy(() -> entries.edit(register, id, 0, GivenRegisters.typed("两个人改", "body", "乙"), given.as("guhong"))).hasMessage("register.meanwhile");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatExceptionOfType(Refusals.class).isThrownBy(() -> given.anEntry(register, "", "amount", "1.234", "day", "2026-02-30", "level", "中", "period", "2026-13", "organization",
                        "没有这家", "steps[2].by", "2026-05-01"))
                .satisfies(refusals -> assertThat(refusals.all()).extracting(Refused::field)
                        .containsExactlyInAnyOrder("title", "amount", "day", "level", "period", "organization", "steps[2].what"));
    }

    @Test
    void aCombinationStandsOnceUntilItsEntryHasEnded() {
        var id = given.anEntry(register, "只此一条", "year", "2026");
        assertThatThrownBy(() -> given.anEntry(register, "只此一条", "year", "2026")).hasMessage("register.unique");
        given.anEntry(register, "只此一条", "year", "2025");

        check(id, "guhong");
        entries.move(register, id, "close", Typed.of(Map.of()), given.as("guhong"));
        assertThat(given.anEntry(register, "只此一条", "year", "2026")).isNotNull();
    }

    @Test
    void ofManyWhoFileTheSameAtOnceOneSucceeds() throws Exception {
        var outcomes = atOnce(8, n -> given.anEntry(register, "同时登记", "year", "2026"));
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("register.unique"::equals).hasSize(7);
    }

    @Test
    void noMoreThanTheLimitStandAtOnceHoweverManyTry() throws Exception {
        var ids = IntStream.range(0, 6).mapToObj(n -> given.anEntry(register, "限额 " + n, "year", "2100")).toList();
        var outcomes = atOnce(6, n -> {
            check(ids.get(n), "guhong");
            return null;
        });
        assertThat(outcomes).filteredOn("done"::equals).hasSize(2);
        assertThat(outcomes).filteredOn("register.limit"::equals).hasSize(4);
        assertThat(db.sql("select count(*) from register_entry where register = ? and state = 'CHECKED' and data ->> 'year' = '2100'").param(register.key()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void numbersAreGivenWithoutGapsHoweverManyFileAtOnce() throws Exception {
        var own = given.ofItsOwn();
        atOnce(8, n -> given.anEntry(own, "编号 " + n));
        assertThat(db.sql("select number from register_entry where register = ? order by number").param(own.key()).query(String.class).list())
                .extracting(number -> number.substring(number.length() - 4)).containsExactly("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"title\": \"甲\", \"strange\": 1}",
            "{\"title\": 7}",
            "{\"title\": \"甲\", \"amount\": \"三\"}",
            "{\"title\": \"甲\", \"amount\": 1000.5}",
            "{\"title\": \"甲\", \"amount\": 1.234}",
            "{\"title\": \"甲\", \"day\": \"2026-02-30\"}",
            "{\"title\": \"甲\", \"period\": \"2026-13\"}",
            "{\"title\": \"甲\", \"level\": \"MIDDLE\"}",
            "{\"title\": \"甲\", \"items\": [\"PLACE\", \"ROOF\"]}",
            "{\"title\": \"甲\", \"organization\": \"海棠\"}",
            "{\"title\": \"甲\", \"place\": \"999999999999\"}",
            "{\"title\": \"甲\", \"steps\": [{\"what\": 1}]}",
            "{\"title\": \"甲\", \"steps\": [{\"who\": \"乙\"}]}",
            "{\"body\": \"没有名称\"}"})
    void theDatabaseItselfRefusesWhatTheRegisterDoesNotAllow(String data) {
        var id = given.anEntry(register, "直接改库");
        assertThatThrownBy(() -> db.sql("update register_entry set data = :data::jsonb where id = :id").param("data", data).param("id", id.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseKnowsTheStatesOfARegister() {
        var id = given.anEntry(register, "没有这个状态");
        assertThatThrownBy(() -> db.sql("update register_entry set state = 'GONE' where id = :id").param("id", id.value()).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsSealedStandsNowhereInPlain() {
        var id = given.anEntry(register, "有联系人", "phone", "13800001999", "contact", "诸葛明亮");

        var row = db.sql("select row_to_json(e)::text from register_entry e where id = ?").param(id.value()).query(String.class).single();
        assertThat(row).contains("138****1999", "诸**").doesNotContain("13800001999").doesNotContain("葛明");
        assertThat(db.sql("select sealed from register_secret where entry_id = ?").param(id.value()).query(String.class).list()).hasSize(2).allMatch(sealed -> sealed.startsWith("s4."));
        assertThat(entries.reveal(register, id, "电话约谈", given.as("guhong"))).extracting(shown -> shown.label() + shown.value())
                .containsExactlyInAnyOrder("联系电话13800001999", "联系人诸葛明亮");
    }

    @Test
    void whatIsSealedOfAnEntryThatEndedIsForgottenInTime() {
        var open = given.aCheckedEntry(register, "在办的", "phone", "13800001999", "contact", "诸葛明亮");
        var ended = given.aCheckedEntry(register, "办结的", "phone", "13800001999", "contact", "诸葛明亮");
        entries.move(register, ended, "close", Typed.of(Map.of()), given.as("guhong"));

        var now = LocalDate.now(clock);
        assertThat(retention.due("REGISTER_ENTRY", now.plusMonths(12), 1000)).extracting(Retention.Due::id).contains(ended.value()).doesNotContain(open.value());
        assertThat(retention.due("REGISTER_ENTRY", now.plusMonths(11), 1000)).extracting(Retention.Due::id).doesNotContain(ended.value());
        assertThat(retention.eraseAtWish("REGISTER_ENTRY", ended.value(), clock.instant())).isNull();
        assertThat(db.sql("select count(*) from register_secret where entry_id = any (?)").param(new UUID[] {ended.value()}).query(Integer.class).single()).isZero();
        assertThat(db.sql("select (data ->> 'phone') || (data ->> 'contact') from register_entry where id = ?").param(ended.value()).query(String.class).single()).isEqualTo("******");
        assertThat(entries.reveal(register, open, "还在办", given.as("guhong"))).hasSize(2);
    }

    @Test
    void peopleOfAnOrganizationWriteDownWhatIsTheirsAndReachNothingElse() {
        var own = entries.create(register, GivenRegisters.typed("自己的", "organization", "青禾志愿者协会"), given.as("linxia"));
        assertThat(db.sql("select data -> 'organization' ->> 'name' from register_entry where id = ?").param(own.value()).query(String.class).single()).isEqualTo("海棠社会工作服务中心");

        var other = given.anEntry(register, "别家的", "organization", "青禾志愿者协会");
        assertThatThrownBy(() -> entries.edit(register, other, null, GivenRegisters.typed("别家的"), given.as("linxia"))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> entries.create(register, GivenRegisters.typed("没有份"), given.as("qianli"))).isInstanceOf(Missing.class);
    }

    private EntryId standing(String state) {
        var title = state + UUID.randomUUID();
        if (state.equals("OPEN")) return given.anEntry(register, title);
        var id = given.aCheckedEntry(register, title);
        if (state.equals("CLOSED")) entries.move(register, id, "close", Typed.of(Map.of()), given.as("guhong"));
        return id;
    }

    private void check(EntryId id, String login) { entries.move(register, id, "check", GivenRegisters.proof(Map.of("day", List.of("2026-05-06"))), given.as(login)); }

    private String state(EntryId id) { return db.sql("select state from register_entry where id = ?").param(id.value()).query(String.class).single(); }

    private interface Work { Object of(int n) throws Exception; }

    private static List<String> atOnce(int many, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(many);
        try {
            var tasks = IntStream.range(0, many).<Callable<String>>mapToObj(n -> () -> outcome(() -> work.of(n))).toList();
            var outcomes = new ArrayList<String>();
            for (var done : pool.invokeAll(tasks)) outcomes.add(done.get());
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private static String outcome(Callable<?> work) {
        try {
            work.call();
            return "done";
        } catch (Missing missing) {
            return "Missing";
        } catch (Refused refused) {
            return refused.getMessage();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
