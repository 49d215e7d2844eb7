package org.gongzhi.appraisal.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lot is even, repeatable, and never draws whom it must not; the mean leaves out the two at the ends. */
class DrawTests {

    private static final String SEED = "00ff".repeat(16);

    @Property(tries = 1000)
    void noScorerHasMoreThanOneSubjectMoreThanAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int subjects,
            @ForAll @IntRange(min = 1, max = 12) int scorers, @ForAll @IntRange(min = 1, max = 12) int each) {
        int chosen = Math.min(each, scorers);
        var drawn = Draw.assign(Long.toHexString(seed), names("对象", subjects), names("评委", scorers), Map.of(), chosen);

        assertThat(drawn).hasSize(subjects).allSatisfy((subject, those) -> assertThat(those).hasSize(chosen).doesNotHaveDuplicates());
        var load = new HashMap<String, Integer>();
        names("评委", scorers).forEach(one -> load.put(one, 0));
        drawn.values().forEach(those -> those.forEach(one -> load.merge(one, 1, Integer::sum)));
        assertThat(Collections.max(load.values()) - Collections.min(load.values())).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void drawingAgainInAnyOrderComesToTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int subjects) {
        var backwards = names("对象", subjects).stream().sorted(Collections.reverseOrder()).toList();

        assertThat(Draw.assign("" + seed, backwards, List.of("评委03", "评委01", "评委02"), Map.of(), 2))
                .isEqualTo(Draw.assign("" + seed, names("对象", subjects), List.of("评委01", "评委02", "评委03"), Map.of(), 2));
    }

    @Property(tries = 300)
    void whoeverMustStandAsideIsNeverDrawn(@ForAll long seed, @ForAll @Size(min = 1, max = 3) Set<@IntRange(min = 1, max = 6) Integer> tied) {
        var aside = new HashSet<String>();
        tied.forEach(one -> aside.add(names("评委", 6).get(one - 1)));

        assertThat(Draw.assign("" + seed, names("对象", 9), names("评委", 6), Map.of("对象5", aside), 3).get("对象5")).doesNotContainAnyElementsOf(aside);
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(Draw.assign("1", names("对象", 30), names("评委", 9), Map.of(), 3)).isNotEqualTo(Draw.assign("2", names("对象", 30), names("评委", 9), Map.of(), 3));
        assertThat(Draw.commitment(SEED)).hasSize(64).isNotEqualTo(Draw.commitment(SEED + "0"));
        assertThat(Draw.commitment("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void tooFewAreTold() {
        assertThatThrownBy(() -> Draw.assign(SEED, names("对象", 2), names("评委", 3), Map.of("对象1", Set.of("评委1")), 3)).isInstanceOf(Refused.class);
    }

    @Property(tries = 1000)
    void fromFiveOnNobodyAloneMovesTheMeanBeyondTheOthers(@ForAll @Size(min = 4, max = 20) List<@BigRange(min = "0", max = "100") @Scale(1) BigDecimal> marks) {
        var others = TrimmedMean.of(marks, 5);
        for (var extreme : List.of(BigDecimal.ZERO, BigDecimal.valueOf(100))) {
            var all = new ArrayList<>(marks);
            all.add(extreme);
            assertThat(TrimmedMean.of(all, 5)).isBetween(Collections.min(marks), Collections.max(marks));
        }
        assertThat(others).isBetween(Collections.min(marks), Collections.max(marks));
    }

    @Test
    void fourKeepAllAndFiveLeaveOutTwo() {
        assertThat(mean("1", "5", "5", "5")).isEqualByComparingTo("4");
        assertThat(mean("1", "5", "5", "5", "9")).isEqualByComparingTo("5");
        assertThat(mean("0", "0", "1", "1", "10")).isEqualByComparingTo("0.666667");
    }

    @Test
    void aSchemeSaysFromHowManyOn() {
        assertThat(from(3, "1", "5", "9")).isEqualByComparingTo("5");
        assertThat(from(7, "1", "5", "5", "5", "9")).isEqualByComparingTo("5");
        assertThat(from(7, "0", "5", "5", "5", "5")).isEqualByComparingTo("4");
        assertThat(from(null, "0", "0", "0", "0", "0", "0", "7")).isEqualByComparingTo("1");
    }

    private static BigDecimal mean(String... marks) { return from(5, marks); }

    private static BigDecimal from(@Nullable Integer from, String... marks) { return TrimmedMean.of(List.of(marks).stream().map(BigDecimal::new).toList(), from); }

    private static List<String> names(String kind, int many) { return IntStream.rangeClosed(1, many).mapToObj(n -> kind + n).toList(); }
}
