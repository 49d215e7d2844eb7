package org.gongzhi.order.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final MatchingRule RULE = new MatchingRule(LocalDate.of(2026, 1, 1), 30, 20, 15, 15, 10, 5, 5, 15, 35, new BigDecimal(200_000),
            12, new BigDecimal("4.00"), 5, 5, 5, "测试");

    private static final StarSource.Star FIVE = new StarSource.Star(5, 2025);
    private static final StarSource.Star THREE = new StarSource.Star(3, 2025);

    private static final StarSource.Star NONE = null;

    private final Scorer scorer = new Scorer(RULE, TODAY);

    @Test
    void aPerfectFitScoresAHundred() {
        var facts = facts(true, 5, 5, 3, 0, new BigDecimal(5), 100_000, null, BigDecimal.ZERO, 0);

        assertThat(scorer.score(facts, FIVE).score()).isEqualByComparingTo("100.0");
    }

    @Test
    void theScoreIsTheSumOfItsParts() {
        var candidate = scorer.score(facts(true, 3, 3, 4, 3, new BigDecimal("4.5"), 20, TODAY.minusMonths(2), new BigDecimal(10_000), 0), null);

        assertThat(candidate.parts()).extracting(Candidate.Part::label).containsExactly("领域", "地点", "余力", "评价", "星级", "新进", "分散");
        assertThat(candidate.parts()).extracting(part -> part.points().toPlainString()).containsExactly("30.0", "14.0", "3.8", "12.8", "5.0", "0.0", "5.0");
        assertThat(candidate.score()).isEqualByComparingTo(candidate.parts().stream().map(Candidate.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void oneGladNeighbourDoesNotOutweighFifty() {
        var one = scorer.rating(facts(true, 3, 3, 1, 0, new BigDecimal(5), 1, null, BigDecimal.ZERO, 0));
        var fifty = scorer.rating(facts(true, 3, 3, 1, 0, new BigDecimal("4.8"), 50, null, BigDecimal.ZERO, 0));

        assertThat(one.points()).isLessThan(fifty.points());
        assertThat(one.why()).isEqualTo("1 条评价平均 5.00 分，平滑后 4.17 分");
    }

    @Test
    void earlierDeclinesCostPoints() {
        var clean = scorer.score(facts(true, 5, 5, 3, 0, null, 0, null, BigDecimal.ZERO, 0), THREE);
        var punished = scorer.score(facts(true, 5, 5, 3, 0, null, 0, null, BigDecimal.ZERO, 10), THREE);

        assertThat(punished.score()).isEqualByComparingTo(clean.score().subtract(BigDecimal.TEN));
    }

    @Test
    void whoeverHasTooMuchOfTheYearsMoneyIsBlocked() {
        var facts = facts(true, 5, 5, 3, 0, null, 0, TODAY.minusDays(9), new BigDecimal(120_000), 0);

        assertThat(scorer.overLimit(facts)).isTrue();
        assertThat(scorer.score(facts, FIVE).blocked()).isEqualTo("连同这一单占今年全区金额的 40.4%，超过 35% 的上限");
    }

    @Test
    void fiveStarsComeFirstInTheirOwnFieldOnly() {
        assertThat(scorer.score(facts(true, 3, 3, 1, 0, null, 0, null, BigDecimal.ZERO, 0), FIVE).first()).isEqualTo("2025 年度评为 5 星，本年度优先对接");
        assertThat(scorer.score(facts(true, 3, 3, 1, 0, null, 0, null, BigDecimal.ZERO, 0), THREE).first()).isNull();
        assertThat(scorer.score(facts(false, 3, 3, 1, 0, null, 0, null, BigDecimal.ZERO, 0), FIVE).first()).isNull();
        assertThat(scorer.score(facts(true, 3, 3, 1, 0, null, 0, null, BigDecimal.ZERO, 0), null).first()).isNull();
    }

    @Test
    void theWellGradedHavePriorityInPurchasesOfTheirOwnField() {
        var better = scorer.score(facts("未评级", true, true, "2000", false), NONE);
        var graded = scorer.score(facts("三A", true, false, "2000", true), NONE);

        assertThat(better.score()).isGreaterThan(graded.score());
        assertThat(Stream.of(better, graded).sorted(Candidates.BEST_FIRST)).as("the government buys").extracting(Candidate::name).containsExactly("三A", "未评级");
        assertThat(Stream.of(scorer.score(facts("未评级", true, true, "0", false), null), scorer.score(facts("三A", true, false, "0", true), null)).sorted(Candidates.BEST_FIRST))
                .as("nobody pays").extracting(Candidate::name).containsExactly("未评级", "三A");
        assertThat(scorer.score(facts("三A", false, true, "2000", true), null).isPreferred()).as("a grade opens no other field").isFalse();
        assertThat(Stream.of(graded, scorer.score(facts("五星", true, false, "2000", false), FIVE)).sorted(Candidates.BEST_FIRST)).as("five stars still come first")
                .extracting(Candidate::name).containsExactly("五星", "三A");
    }

    @Test
    void sharesCountOnlyOnceThereIsMoneyToShare() {
        var facts = new CandidateFacts(UUID.randomUUID(), "海棠", true, true, true, 5, 5, 3, 0, null, 0, new BigDecimal(50_000), new BigDecimal(60_000),
                new BigDecimal(2_000), null, 0, null, false, false, null, false, null, false);

        assertThat(scorer.overLimit(facts)).isFalse();
    }

    private static CandidateFacts facts(boolean capable, Integer cover, int near, Integer atOnce, int running, BigDecimal rating, int ratings,
            LocalDate lastClaim, BigDecimal won, int penalty) {
        return new CandidateFacts(UUID.randomUUID(), "海棠", capable, capable, capable, cover, near, atOnce, running, rating, ratings, won,
                new BigDecimal(300_000), new BigDecimal(2_000), lastClaim, penalty, null, false, false, null, false, null, false);
    }

    private static CandidateFacts facts(String name, boolean ownField, boolean near, String budget, boolean preferred) {
        return new CandidateFacts(UUID.randomUUID(), name, ownField, ownField, true, null, near ? 5 : 3, 1, 0, null, 0, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(budget), null, 0, null,
                false, false, null, false, preferred ? 3 : null, preferred);
    }
}
