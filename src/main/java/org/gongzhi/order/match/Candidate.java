package org.gongzhi.order.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organization that could carry out an order, and why it stands where it stands.
 *
 * @param score    0 to 100
 * @param blocked  why it is not recommended at all
 * @param first    why it comes before all that have fewer stars, whatever their scores
 * @param declined the reason with which it declined this order
 * @param grade     1 to 5 for 1A to 5A
 * @param preferred its grade gives it priority where the government buys: 3A and above, in its own field (domain.md C2; 社会组织评估管理办法 art. 28)
 */
public record Candidate(UUID id, String name, BigDecimal score, List<Part> parts, @Nullable String blocked, @Nullable String first,
        boolean invited, boolean offered, @Nullable String declined, @Nullable Integer grade, boolean preferred) {

    /**
     * One part of a score.
     *
     * @param weight of the sum of all weights; negative points have none
     * @param value  how well it fits, 0 to 1
     * @param points what it adds to the score
     */
    public record Part(String label, int weight, BigDecimal value, BigDecimal points, String why) {}

    public boolean recommended() { return blocked == null && declined == null; }

    /** Whether it has the stars that are served first, and its field has to do with the order's. (domain.md M66) */
    public boolean comesFirst() { return recommended() && first != null; }

    /** Whether it goes before those of its field that are graded lower or not at all, whatever their scores. */
    public boolean isPreferred() { return recommended() && preferred; }

    /** Whether its field has to do with the order's. */
    public boolean fits() { return parts.get(0).value().signum() > 0; }

    /** Whether it works in the very field of the order. */
    public boolean specialises() { return parts.get(0).value().doubleValue() >= Scorer.SAME_FIELD; }

    public String href() { return "/organizations/" + id; }
}
