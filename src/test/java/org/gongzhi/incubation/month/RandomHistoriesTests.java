package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The monthly rule against a calculation that shares nothing with it: that one looks back from each month by the calendar,
 * while the rule walks forward through rows. Histories have exempt, unsettled and missing months, and points at the limit.
 */
class RandomHistoriesTests {

    private static final YearMonth FIRST = YearMonth.of(2024, 9);

    /** @param settled in days after the first month's beginning; negative for none */
    record History(Map<YearMonth, Month> months, List<ScoreRule> rules, int settled) {

        @Nullable LocalDate settledOn() { return settled < 0 ? null : FIRST.atDay(1).plusDays(settled); }
    }

    @Property(tries = 20_000)
    void theRuleAgreesWithLookingBackFromEachMonth(@ForAll("histories") History history) {
        var shuffled = new ArrayList<>(history.months().values());
        Collections.shuffle(shuffled, new Random(history.settled()));
        var row = new LowMonths(history.rules()).row(shuffled, history.settledOn());

        Statistics.label("a row").collect(!row.isEmpty());
        Assertions.assertThat(row).isEqualTo(naive(history));
    }

    /** What an appeal changes, it changes as if the month had had those points from the beginning; raising points never makes a row. */
    @Property(tries = 20_000)
    void anAppealThatRaisesPointsOnlyTakesRowsAway(@ForAll("histories") History history, @ForAll("points") BigDecimal raisedBy) {
        var low = new LowMonths(history.rules());
        var before = low.row(history.months().values(), history.settledOn());
        for (var month : before) {
            var months = new HashMap<>(history.months());
            months.computeIfPresent(month, (when, was) -> Month.scored(when, was.points().add(raisedBy)));
            var corrected = new History(months, history.rules(), history.settled());
            var after = low.row(months.values(), history.settledOn());
            Assertions.assertThat(after).isEqualTo(naive(corrected));
            if (!after.isEmpty()) Assertions.assertThat(after.get(after.size() - 1).isBefore(before.get(before.size() - 1))).isFalse();
        }
    }

    @Provide
    Arbitrary<History> histories() {
        var months = month().list().ofMinSize(0).ofMaxSize(26).map(RandomHistoriesTests::dated);
        return Combinators.combine(months, rules(), Arbitraries.integers().between(-300, 500)).as(History::new);
    }

    @Provide
    Arbitrary<BigDecimal> points() {
        return Arbitraries.oneOf(Arbitraries.of("0", "5.9", "5.99", "6", "6.0", "6.1", "10").map(BigDecimal::new),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2));
    }

    /** Mostly scored and low enough that rows happen; {@code null} stands for a month without the organization. */
    private Arbitrary<@Nullable Month> month() {
        var low = Arbitraries.bigDecimals().between(new BigDecimal("4.5"), new BigDecimal("6.2")).ofScale(1);
        return Arbitraries.frequencyOf(
                Tuple.of(8, low.map(points -> Month.scored(FIRST, points))),
                Tuple.of(2, points().map(points -> Month.scored(FIRST, points))),
                Tuple.of(2, Arbitraries.just(Month.exempt(FIRST))),
                Tuple.of(1, Arbitraries.just(Month.unscored(FIRST)).injectNull(0.5)));
    }

    private static Map<YearMonth, Month> dated(List<@Nullable Month> months) {
        var dated = new HashMap<YearMonth, Month>();
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            if (month != null) dated.put(FIRST.plusMonths(i), new Month(FIRST.plusMonths(i), month.points(), month.exempt()));
        }
        return dated;
    }

    private static Arbitrary<List<ScoreRule>> rules() {
        var changes = Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.integers().between(1, 5), Arbitraries.of("5.0", "6.0", "7.0"))
                .as((month, row, limit) -> rule(FIRST.plusMonths(month).atDay(1 + month), limit, row));
        return changes.list().ofMaxSize(2).uniqueElements(ScoreRule::validFrom).map(later -> {
            var all = new ArrayList<>(later);
            all.add(rule(LocalDate.of(2020, 1, 1), "6.0", 3));
            return all;
        });
    }

    private static ScoreRule rule(LocalDate from, String limit, int row) {
        return new ScoreRule(from, new BigDecimal(limit), row, 5, 20, 3, 20, "测试");
    }

    private static List<YearMonth> naive(History history) {
        var settled = history.settledOn();
        for (var end = FIRST; end.isBefore(FIRST.plusMonths(40)); end = end.plusMonths(1)) {
            if (!low(history, end)) {
                var here = history.months().get(end);
                if (here != null && !here.exempt() && here.points() == null && (settled == null || !end.atEndOfMonth().isBefore(settled))) return List.of();
                continue;
            }
            var found = new ArrayList<YearMonth>();
            for (var back = end; ; back = back.minusMonths(1)) {
                var month = history.months().get(back);
                if (month == null || settled != null && back.atEndOfMonth().isBefore(settled)) break;
                if (month.exempt()) continue;
                if (!low(history, back)) break;
                found.add(0, back);
            }
            if (found.size() >= rule(history, end).lowMonths()) return found;
        }
        return List.of();
    }

    private static boolean low(History history, YearMonth when) {
        var month = history.months().get(when);
        var settled = history.settledOn();
        if (month == null || month.points() == null || settled != null && when.atEndOfMonth().isBefore(settled)) return false;
        return month.points().subtract(rule(history, when).lowBelow()).signum() == -1;
    }

    private static ScoreRule rule(History history, YearMonth month) {
        return history.rules().stream().filter(rule -> !rule.validFrom().isAfter(month.atEndOfMonth()))
                .collect(Collectors.maxBy(Comparator.comparing(ScoreRule::validFrom))).orElseThrow();
    }
}
