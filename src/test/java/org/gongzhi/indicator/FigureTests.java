package org.gongzhi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.notice.GivenNotices;
import org.gongzhi.incubation.month.GivenMonths;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.report.GivenYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class FigureTests {

    private static final int ALL = 1_000_000;

    @Autowired Figures figures;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired GivenYear given;
    @Autowired GivenMonths months;
    @Autowired GivenFollowUps cases;
    @Autowired GivenNotices notices;
    private Viewer director;

    @BeforeEach
    void whoAsks() {
        given.of(24);
        months.ofAYear();
        cases.aClosedCase("按期销号的事");
        notices.aNoticeThatIsOver();
        director = people.viewer("guhong");
    }

    @Test
    void everyFigureIsWhatItsRowsComeTo() {
        for (var period : List.of(Period.thisYear(clock), Period.usual(clock).get(1), Period.of("2026-10"))) {
            for (var figure : figures.all(director)) {
                var ask = Ask.of(period);
                var rows = figures.rows(figure.code(), ask, null, ALL, director);
                var value = figures.value(figure.code(), ask, director);
                assertThat(rows).as(figure.code()).hasSize((int) value.facts());
                assertThat(value.value()).as(figure.code()).isEqualTo(recomputed(figure, rows));
            }
        }
    }

    @Test
    void thePartsOfAFigureHaveTheSameFacts() {
        var ask = Ask.of(Period.thisYear(clock));
        for (var figure : figures.all(director)) {
            var facts = figures.value(figure.code(), ask, director).facts();
            assertThat(facts(figures.byRegion(figure.code(), ask, director))).as(figure.code()).isEqualTo(facts);
            assertThat(facts(figures.byField(figure.code(), ask, director))).as(figure.code()).isEqualTo(facts);
            for (var town : figures.byRegion(figure.code(), ask, director)) {
                if (town.code().endsWith("000000")) continue;
                var value = figures.value(figure.code(), ask.in(town.code()), director);
                assertThat(value.facts()).as(figure.code() + town).isEqualTo(town.facts());
            }
        }
    }

    @Test
    void oneLookFindsWhatManyLooksFind() {
        for (var period : List.of(Period.thisYear(clock), Period.of("2026-10"))) {
            for (var figure : figures.all(director)) {
                var ask = Ask.of(period);
                var cuts = figures.cuts(figure.code(), ask, director);
                assertThat(cuts.value()).isEqualTo(figures.value(figure.code(), ask, director));
                same(figure, cuts.byRegion(), figures.byRegion(figure.code(), ask, director));
                same(figure, cuts.byMonth(), figures.byMonth(figure.code(), ask, director));
                same(figure, cuts.byField(), figures.byField(figure.code(), ask, director));
                if (cuts.byField().isEmpty()) continue;
                var one = cuts.byField().get(0);
                assertThat(figures.cuts(figure.code(), ask.about(one.code()), director).value().facts()).as(figure.code()).isEqualTo(one.facts());
            }
        }
    }

    @Test
    void thePagesOfTheRowsAreAllTheRows() {
        var ask = Ask.of(Period.thisYear(clock));
        for (var figure : figures.all(director)) {
            var seen = new HashSet<String>();
            String before = null;
            do {
                var page = figures.rows(figure.code(), ask, before, 7, director);
                page.forEach(fact -> assertThat(seen.add(fact.onDate() + " " + fact.subjectId() + " " + fact.field())).isTrue());
                before = page.size() < 7 ? null : page.get(6).onDate() + "_" + page.get(6).subjectId() + "_" + page.get(6).field();
            } while (before != null);
            assertThat(seen).as(figure.code()).hasSize((int) figures.value(figure.code(), ask, director).facts());
        }
    }

    /** Otherwise the tests above would hold for figures of nothing. */
    @Test
    void everyFigureOfTheLoopHasRows() {
        var ofTheLoop = figures.all(director).stream().filter(figure -> !figure.code().matches("(register|party|life|supervision)\\..*")).toList();
        assertThat(figures.values(ofTheLoop, Ask.of(Period.of("2026")), director))
                .filteredOn(value -> value.facts() == 0)
                .extracting(value -> value.figure().code())
                .isSubsetOf("organization.ended", "organization.groups", "appraisal.appeals", "appraisal.appeals-upheld", "monthly.items", "monthly.centre-items");
    }

    @Test
    void everyFigureSaysWhatItIsAndWhoAsksForIt() {
        assertThat(figures.all(director)).isNotEmpty().allMatch(figure -> figure.definition().length() > 20 && !figure.source().isBlank());
    }

    @Test
    void nobodySeesFiguresFromOutsideTheirReach() {
        var community = people.viewer("helan");
        var ask = Ask.of(Period.thisYear(clock));

        assertThat(figures.value("need.received", ask.in("330399001001"), community)).isEqualTo(figures.value("need.received", ask, community));
        assertThatThrownBy(() -> figures.value("need.received", ask.in("330399002001"), community)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> figures.value("need.received", ask.in("330399000000"), community)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> figures.figure("fund.spend", community)).isInstanceOf(Missing.class);
    }

    private static void same(Figure figure, List<Part> found, List<Part> expected) {
        assertThat(found).as(figure.code()).extracting(Part::code, Part::label, Part::facts, part -> plain(part.value()))
                .containsExactlyElementsOf(expected.stream().map(part -> tuple(part.code(), part.label(), part.facts(), plain(part.value()))).toList());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) { return value == null ? null : value.setScale(8, RoundingMode.HALF_UP).toPlainString(); }

    private static long facts(List<Part> parts) { return parts.stream().mapToLong(Part::facts).sum(); }

    private static @Nullable BigDecimal recomputed(Figure figure, List<Fact> rows) {
        var amounts = rows.stream().map(Fact::amount).filter(Objects::nonNull).toList();
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = switch (figure.aggregate()) {
            case COUNT -> BigDecimal.valueOf(rows.size());
            case SUM -> sum;
            case AVERAGE -> amounts.isEmpty() ? null : sum.divide(BigDecimal.valueOf(amounts.size()), 12, RoundingMode.HALF_UP);
            case DISTINCT -> BigDecimal.valueOf(rows.stream().map(Fact::key).distinct().count());
            case RATIO -> rows.isEmpty() ? null : BigDecimal.valueOf(100 * rows.stream().filter(row -> Boolean.TRUE.equals(row.counts())).count())
                    .divide(BigDecimal.valueOf(rows.size()), 12, RoundingMode.HALF_UP);
        };
        return value == null ? null : value.setScale(figure.decimals(), RoundingMode.HALF_UP);
    }
}
