package org.gongzhi.appraisal.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The calculation of a whole round in SQL against pencil and paper: schemes by chance with groups, bonuses, vetoes, gates, bands,
 * quotas and ties; 150 subjects each, some exempt, some corrected later. 80 rounds are 12,000 sheets, all compared.
 */
@OfficeTest
class CalculationProperties {

    private static final int ROUNDS = 80;
    private static final int SUBJECTS = 150;
    private static final int TRIALS = 20;
    private static CalculationProperties office;

    @Autowired Calculation calculation;
    @Autowired WhatIf whatIf;
    @Autowired People people;
    @Autowired GivenRounds given;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @BeforeContainer
    static void enterTheOffice() throws Exception {
        office = new CalculationProperties();
        new TestContextManager(CalculationProperties.class).prepareTestInstance(office);
    }

    @Property(tries = ROUNDS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aRoundComesToWhatPencilAndPaperComeTo(@ForAll long seed) {
        office.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            office.compare(new Chance(seed));
        });
    }

    private void compare(Chance chance) {
        var subjects = chance.subjects(SUBJECTS);
        var round = given.aRoundOf(chance.scheme, subjects);
        var first = calculation.close(round);
        assertThat(first.counted()).isEqualTo((int) subjects.stream().filter(subject -> !subject.exempt()).count());
        assertThat(results(round)).isEqualTo(chance.naive.results(subjects));
        assertThat(calculation.close(round).changed()).isEmpty();

        var corrected = corrected(chance, round, subjects);
        calculation.close(round, "申诉成立");
        assertThat(results(round)).isEqualTo(chance.naive.results(corrected));
    }

    /** Another scheme over the same marks: who changes, from what to what, and nobody else. */
    @Property(tries = TRIALS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aTrialFindsWhoseResultWouldChange(@ForAll long seed) {
        office.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            office.attempt(new Chance(seed));
        });
    }

    private void attempt(Chance chance) {
        var subjects = chance.subjects(SUBJECTS);
        var round = given.aRoundOf(chance.scheme, subjects);
        calculation.close(round);
        var draft = chance.changed();
        var trial = whatIf.of(given.aDraftAfter(round, draft), people.viewer("wangmin"));

        var before = chance.naive.results(subjects);
        var after = new Naive(draft, chance.predicates).results(chance.by(draft, subjects));
        var expected = new HashMap<UUID, List<NaiveResult>>();
        before.forEach((subject, result) -> {
            if (!result.unexplained().equals(after.get(subject).unexplained())) expected.put(subject, List.of(result.unexplained(), after.get(subject).unexplained()));
        });
        assertThat(changes(trial)).isEqualTo(expected);
    }

    private Map<UUID, List<NaiveResult>> changes(UUID trial) {
        var changes = new HashMap<UUID, List<NaiveResult>>();
        db.sql("select * from appraisal_trial_row where trial = ?").param(trial).query(row -> {
            changes.put(row.getObject("subject", UUID.class), List.of(
                    new NaiveResult(row.getBigDecimal("from_total"), row.getString("from_band"), row.getObject("from_rank", Integer.class), List.of()),
                    new NaiveResult(row.getBigDecimal("to_total"), row.getString("to_band"), row.getObject("to_rank", Integer.class), List.of())));
        });
        return changes;
    }

    /** Half of the subjects appeal; each of their items gets a decision, two even. */
    private List<Naive.Subject> corrected(Chance chance, UUID round, List<Naive.Subject> subjects) {
        return subjects.stream().map(subject -> {
            if (chance.oneIn(2)) return subject;
            var points = new HashMap<>(subject.points());
            for (var item : List.of(chance.any(chance.scheme.items()), chance.any(chance.scheme.items()))) {
                points.put(item.code(), chance.points(item));
                given.correct(round, subject.id(), item.code(), points.get(item.code()));
            }
            return new Naive.Subject(subject.id(), points, subject.facts(), subject.exempt());
        }).toList();
    }

    private Map<UUID, NaiveResult> results(UUID round) {
        var results = new HashMap<UUID, NaiveResult>();
        db.sql("""
                        select subject, total, band, rank, (select coalesce(array_agg(r ->> 'kind'), '{}') from jsonb_array_elements(reasons) r) as kinds
                          from appraisal_standing where round = ?
                        """).param(round).query(row -> {
            results.put(row.getObject("subject", UUID.class), new NaiveResult(row.getBigDecimal("total"), row.getString("band"),
                    row.getObject("rank", Integer.class), List.of((String[]) row.getArray("kinds").getArray())));
        });
        return results;
    }
}
