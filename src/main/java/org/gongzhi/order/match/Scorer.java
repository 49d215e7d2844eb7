package org.gongzhi.order.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns facts into a score that explains itself. Each part is worth 0 to 1 and counts by its weight in the rule of the day. */
record Scorer(MatchingRule rule, LocalDate today) {

    static final double SAME_FIELD = 0.8;

    Candidate score(CandidateFacts facts, StarSource.@Nullable Star star) {
        var parts = new ArrayList<>(List.of(field(facts), place(facts), capacity(facts), rating(facts), star(star), newcomer(facts), spread(facts)));
        if (facts.penalty() > 0) parts.add(penalty(facts.penalty()));
        var total = parts.stream().map(Candidate.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ZERO);
        return new Candidate(facts.id(), facts.name(), total.setScale(1, RoundingMode.HALF_UP), parts, blocked(facts),
                first(parts.get(0), star), facts.invited(), facts.offered(), facts.declined(), facts.grade(), preferred(parts.get(0), facts));
    }

    Candidate.Part field(CandidateFacts facts) {
        if (facts.capable()) return part("领域", rule.fieldWeight(), 1, "登记了这个领域的服务能力");
        if (facts.declared()) return part("领域", rule.fieldWeight(), SAME_FIELD, "服务领域相同，还没有登记具体能力");
        if (facts.related()) return part("领域", rule.fieldWeight(), 0.4, "服务领域同属一个大类");
        return part("领域", rule.fieldWeight(), 0, "服务领域不同");
    }

    Candidate.Part place(CandidateFacts facts) {
        var near = facts.nearLevel();
        if (near >= 5) return part("地点", rule.placeWeight(), 1, "就在本社区");
        var covers = facts.coverLevel();
        if (covers != null && covers >= 4) return part("地点", rule.placeWeight(), 1, "登记的服务范围就是本" + (covers == 5 ? "社区" : "镇街"));
        if (near == 4) return part("地点", rule.placeWeight(), 0.9, "在同一镇街");
        if (covers != null) return part("地点", rule.placeWeight(), 0.7, "登记的服务范围覆盖这里");
        if (near == 3) return part("地点", rule.placeWeight(), 0.4, "在同一区县，没有登记覆盖这里的能力");
        return part("地点", rule.placeWeight(), 0, "不在本区县");
    }

    Candidate.Part capacity(CandidateFacts facts) {
        if (facts.atOnce() == null) return part("余力", rule.capacityWeight(), facts.running() == 0 ? 0.5 : 0.2,
                "没有登记可同时承接的数量，手上有 " + facts.running() + " 单");
        var left = Math.max(0, facts.atOnce() - facts.running());
        return part("余力", rule.capacityWeight(), (double) left / facts.atOnce(),
                "可同时承接 " + facts.atOnce() + " 单，手上有 " + facts.running() + " 单，还能接 " + left + " 单");
    }

    /** The mean is drawn towards the prior, so that one glad neighbour does not outweigh fifty. */
    Candidate.Part rating(CandidateFacts facts) {
        var prior = rule.ratingPrior().doubleValue();
        var mean = facts.rating() == null ? prior : facts.rating().doubleValue();
        var smooth = (mean * facts.ratings() + prior * rule.ratingPriorCount()) / (facts.ratings() + rule.ratingPriorCount());
        var why = facts.ratings() == 0 ? "还没有居民评价，按 %.2f 分计".formatted(prior)
                : "%d 条评价平均 %.2f 分，平滑后 %.2f 分".formatted(facts.ratings(), mean, smooth);
        return part("评价", rule.ratingWeight(), (smooth - 1) / 4, why);
    }

    Candidate.Part star(StarSource.@Nullable Star star) {
        if (star == null) return part("星级", rule.starWeight(), 0.5, "还没有星级，按中间值计");
        return part("星级", rule.starWeight(), star.stars() / 5.0, star.year() + " 年度评为 " + star.stars() + " 星");
    }

    /** Stars open no field in which an organization does not work. */
    private @Nullable String first(Candidate.Part field, StarSource.@Nullable Star star) {
        if (star == null || rule.firstStar() == 0 || star.stars() < rule.firstStar() || field.value().signum() == 0) return null;
        return star.year() + " 年度评为 " + star.stars() + " 星，本年度优先对接";
    }

    /** A purchase costs money; and a grade opens no field in which an organization does not work. */
    private static boolean preferred(Candidate.Part field, CandidateFacts facts) {
        return facts.preferred() && facts.budget().signum() > 0 && field.value().doubleValue() >= SAME_FIELD;
    }

    Candidate.Part newcomer(CandidateFacts facts) {
        var since = today.minusMonths(rule.newcomerMonths());
        if (facts.lastClaim() == null) return part("新进", rule.newcomerWeight(), 1, "还没有承接过，给新组织机会");
        if (facts.lastClaim().isBefore(since)) return part("新进", rule.newcomerWeight(), 1, "最近 " + rule.newcomerMonths() + " 个月没有承接，给机会");
        return part("新进", rule.newcomerWeight(), 0, "上次承接在 " + facts.lastClaim());
    }

    Candidate.Part spread(CandidateFacts facts) {
        var share = facts.share();
        if (!counts(facts)) return part("分散", rule.spreadWeight(), 1, "今年全区金额还不多，不计集中度");
        var value = (rule.shareLimit() - share) / (rule.shareLimit() - rule.shareSoft());
        return part("分散", rule.spreadWeight(), value, "连同这一单占今年全区金额的 %.1f%%".formatted(share));
    }

    /** Whether the organization would have too much of the year's money with this order. */
    boolean overLimit(CandidateFacts facts) { return counts(facts) && facts.share() > rule.shareLimit(); }

    private boolean counts(CandidateFacts facts) {
        return facts.wonByAll().compareTo(rule.shareCountsFrom()) >= 0 && facts.budget().signum() > 0;
    }

    private @Nullable String blocked(CandidateFacts facts) {
        if (facts.serious()) return "列入严重违法失信名单，不能承接";
        if (overLimit(facts)) return "连同这一单占今年全区金额的 %.1f%%，超过 %d%% 的上限".formatted(facts.share(), rule.shareLimit());
        if (facts.parkedUntil() != null) return "因此前谢绝或放弃，到 " + facts.parkedUntil() + " 前不推荐";
        return null;
    }

    private Candidate.Part part(String label, int weight, double value, String why) {
        var within = Math.min(1, Math.max(0, value));
        return new Candidate.Part(label, weight, round(within, 2), round(within * weight * 100 / rule.sum(), 1), why);
    }

    private static Candidate.Part penalty(int points) {
        return new Candidate.Part("扣分", 0, BigDecimal.ZERO, BigDecimal.valueOf(-points), "此前谢绝或放弃的扣分还在期内");
    }

    private static BigDecimal round(double value, int digits) { return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP); }
}
