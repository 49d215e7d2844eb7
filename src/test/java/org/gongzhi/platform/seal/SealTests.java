package org.gongzhi.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.database.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done to sealed rows behind the program's back is found, and named. */
@OfficeTest
class SealTests {

    private static final Map<String, String> ANOTHER_VALUE = Map.of("text", "coalesce(%1$s, '') || 'x'", "uuid", "gen_random_uuid()", "bigint", "%1$s + 1000000",
            "integer", "%1$s + 1", "smallint", "%1$s + 1", "timestamp with time zone", "%1$s + interval '1 microsecond'", "jsonb", "%1$s || '{\"more\": null}'",
            "bytea", "set_byte(%1$s, 3, (get_byte(%1$s, 3) + 1) %% 256)", "boolean", "not %1$s");

    @Autowired Owner owner;
    @Autowired Sealer sealer;
    @Autowired Verifier verifier;
    @Autowired Protection protection;
    @TempDir Path place;
    private SealedJournal journal;

    @BeforeEach
    void begin() throws Exception {
        journal = new SealedJournal(owner.url(), place);
        journal.begin();
    }

    @AfterEach
    void end() { journal.close(); }

    @Test
    void whatNobodyHasTouchedIsGood() {
        var verdict = journal.verify();

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict).extracting("rows", "seals", "unsealed", "noted").containsExactly(50L, 5L, 0L, true);
    }

    @Test
    void rowsOfAClockThatWasSetBackKeepTheOrderInWhichTheyCame() {
        journal.db.sql(SealedJournal.INSERT.replace("2026-03-01 09:00", "2026-03-01 08:00")).update();
        journal.sealer.seal();

        assertThat(journal.verify().findings()).isEmpty();
        assertThat(journal.verify()).extracting("rows", "unsealed").containsExactly(85L, 0L);
    }

    @Test
    void aChangeOfAnyColumnIsFoundInItsRow() {
        for (var column : columns("journal")) {
            var verdict = journal.after("update journal set " + changed(column) + " where id = 15");

            assertThat(verdict.findings().get(0)).as(column.name()).extracting("fault", "id", "seal")
                    .containsExactly(column.name().equals("id") ? Fault.MISSING : Fault.CHANGED, 15L, 2L);
            if (column.nullable()) {
                assertThat(journal.after("update journal set " + column.name() + " = case when " + column.name() + " is null then " + sample(column) + " end where id = 15")
                        .findings()).as(column.name() + " set to nothing or to something").extracting(Finding::fault).containsExactly(Fault.CHANGED);
            }
        }
    }

    @Test
    void aChangeOfAnyColumnOfASealIsFound() {
        for (var column : columns("journal_seal")) {
            assertThat(journal.after("update journal_seal set " + changed(column) + " where number = 3").findings().get(0).seal()).as(column.name()).isEqualTo(3);
        }
    }

    @Test
    void aDeletedRowIsMissed() {
        for (var id : List.of(1, 10, 15, 30, 74)) {
            assertThat(journal.after("delete from journal where id = " + id).findings()).singleElement().extracting("fault", "id").containsExactly(Fault.MISSING, (long) id);
        }
        assertThat(journal.after("delete from journal where id between 9 and 12").findings()).extracting(Finding::id).containsExactly(9L, 10L, 11L, 12L);
    }

    @Test
    void aRowPutInAfterwardsIsFoundWhereverItIs() {
        var insert = SealedJournal.INSERT.replace("(1, 35)", "(1, 1)").replace("(subject,", "(id, subject,");
        for (var id : List.of(-5L, 24L, 45L)) {
            assertThat(journal.after(insert.replace("select 'order'", "select " + id + ", 'order'")).findings())
                    .singleElement().extracting("fault", "id").containsExactly(Fault.ADDED, id);
        }
        assertThat(journal.after("delete from journal where id = 72", insert.replace("select 'order'", "select 72, 'order'")).findings())
                .singleElement().extracting("fault", "id").containsExactly(Fault.CHANGED, 72L);
    }

    @Test
    void rowsThatHaveChangedPlacesAreFound() {
        assertThat(journal.after("update journal set id = -1 where id = 5", "update journal set id = 5 where id = 33", "update journal set id = 33 where id = -1").findings())
                .extracting(Finding::fault, Finding::id).containsExactly(tuple(Fault.CHANGED, 5L), tuple(Fault.CHANGED, 33L));
    }

    @Test
    void anEndCutOffTogetherWithItsSealsIsMissedByTheNoteOutside() {
        assertThat(journal.after("delete from journal where id > 64", "delete from journal_seal where number = 5").findings()).extracting(Finding::fault).containsExactly(Fault.CUT_OFF);
        assertThat(journal.after("delete from journal_seal where number = 5").findings()).extracting(Finding::fault).containsExactly(Fault.CUT_OFF);
        assertThat(journal.after("delete from journal", "delete from journal_seal").findings()).extracting(Finding::fault).containsExactly(Fault.CUT_OFF);
        assertThat(journal.after("delete from journal where id > 64").findings()).hasSize(10).extracting(Finding::fault).containsOnly(Fault.MISSING);
    }

    @Test
    void aSealTakenOutOfTheChainIsMissed() {
        assertThat(journal.after("delete from journal_seal where number = 2").findings()).singleElement().extracting("fault", "seal").containsExactly(Fault.SEAL_MISSING, 2L);
        assertThat(journal.after("delete from journal_seal where number = 2", "delete from journal where id between 11 and 30").findings()).extracting(Finding::fault)
                .first().isEqualTo(Fault.SEAL_MISSING);
        assertThat(journal.after("delete from journal_seal where number = 1", "update journal_seal set number = number - 1").findings()).isNotEmpty();
    }

    @Test
    void aChainMadeAnewIsNotTheOneThatWasNoted() throws Exception {
        var mine = journal.heads.noted().orElseThrow();
        journal.db.sql("update journal set note = 'nothing happened' where id = 15").update();
        journal.db.sql("truncate journal_seal").update();
        new SealedJournal(owner.url(), place.resolve("thief"), "a key that the thief has made up himself, as long").sealer.seal();
        assertThat(journal.verify().findings()).extracting(Finding::fault).contains(Fault.KEY_UNKNOWN, Fault.REPLACED);

        journal.db.sql("truncate journal_seal").update();
        Files.delete(place.resolve("tampered.head"));
        journal.sealer.seal();      // whoever has the key and the machine is still found by what was kept elsewhere
        var said = new ByteArrayOutputStream();
        assertThat(journal.command.run(List.of("5", mine.readable()), new PrintStream(said))).isOne();
        assertThat(said.toString()).contains("seal 5 is another than the one kept elsewhere");
    }

    @Test
    void aLaterVersionMayAddAColumnAndNobodyMayTakeOneAway() {
        assertThat(journal.after("alter table journal add column district text").findings()).isEmpty();
        assertThat(journal.after("alter table journal add column district text", "update journal set district = 'x' where id = 7").findings()).extracting(Finding::id).containsExactly(7L);
        assertThat(journal.after("alter table journal drop column note").findings()).isNotEmpty();
    }

    @Test
    void whatBecomesVisibleLateIsSealedInItsTurn() throws Exception {
        try (var slow = SealedJournal.at(owner.url()); var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(SealedJournal.INSERT.replace("35", "1"));
            journal.db.sql(SealedJournal.INSERT.replace("35", "2")).update();       // later ids, visible first
            assertThat(journal.sealer.seal()).isZero();
            slow.commit();
        }
        assertThat(journal.sealer.seal()).isEqualTo(3);
        assertThat(journal.verify().findings()).isEmpty();
    }

    @Test
    void theKeyCanBeChangedAndOldSealsAreStillChecked() throws Exception {
        journal.db.sql(SealedJournal.INSERT).update();
        var changed = new SealedJournal(owner.url(), place, "the new key of the office, made by the machine", "a key that is only used in tests, nowhere else");
        assertThat(changed.sealer.seal()).isEqualTo(35);
        assertThat(changed.verify().findings()).isEmpty();
        assertThat(journal.verify().findings()).isNotEmpty().extracting(Finding::fault).containsOnly(Fault.KEY_UNKNOWN);
    }

    @Test
    void theConsoleNamesTheFirstBrokenRow() {
        var said = new ByteArrayOutputStream();
        assertThat(journal.command.run(List.of(), new PrintStream(said))).isZero();
        assertThat(said.toString()).contains("50 rows under 5 seals").contains("Good. Last seal: 5").contains("Not append-only");

        journal.db.sql("update journal set note = '' where id in (16, 62)").update();
        said.reset();
        assertThat(journal.command.run(List.of(), new PrintStream(said))).isOne();
        assertThat(said.toString()).contains("BROKEN at row 16 of 2026-03-01 01:16:00 UTC (seal 2): was changed");
    }

    @Test
    void whatWasRestoredBeginsANoteOfItsOwn() {
        journal.db.sql("truncate journal_seal").update();
        assertThat(journal.verify().good()).isFalse();
        assertThat(journal.heads.setAside(Instant.now())).isPresent();
        assertThat(journal.verify().good()).isTrue();
    }

    @Test
    void theProgramItselfSealsAsARoleThatCanOnlyAdd() {
        assertThat(protection.holds()).isTrue();
        assertThat(journal.protection.holds()).isFalse();
        sealer.seal();
        assertThat(verifier.verify((done, total) -> {}).findings()).isEmpty();
    }

    record Column(String name, String type, boolean nullable) {}

    private List<Column> columns(String table) {
        return journal.db.sql("""
                        select column_name as name, data_type as type, is_nullable = 'YES' as nullable
                          from information_schema.columns
                         where table_schema = 'tampered'
                           and table_name = :table
                        """).param("table", table).query(Column.class).list();
    }

    private static String changed(Column column) { return column.name() + " = " + ANOTHER_VALUE.get(column.type()).formatted(column.name()); }

    private static String sample(Column column) { return column.type().equals("uuid") ? "gen_random_uuid()" : "'x'"; }
}
