package org.gongzhi.appraisal.calculation;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the calculation: points to totals, ranks and bands, for a whole round at once. Numbers are exact; nothing is
 * rounded before it is compared. Exempt subjects are neither ranked nor counted. (domain.md C8)
 */
@Service
@Transactional
public class Calculation {

    /**
     * Makes points from the values of the round's figures, as the scheme's formulas and steps say: wherever
     * {@code appraisal_point.value} is set. To be called after values were filled in, before somebody looks at the points.
     *
     * @param round of any stage in which points may still change
     * @return how many points were set
     */
    public int map(UUID round) { throw new UnsupportedOperationException("follows: " + round); }

    /**
     * Computes the round from its points and their corrections, and appends a result for each subject that has none or
     * whose result differs from its last one. Called again without a change it appends nothing.
     *
     * @param because kept with the results: empty for the first time, the decision for a correction
     * @throws Refused {@code appraisal.unscored} with how many points of subjects that are not exempt are still owed
     */
    public Calculated close(UUID round, String because) { throw new UnsupportedOperationException("follows: " + round + because); }

    /** For the first time. */
    public Calculated close(UUID round) { return close(round, ""); }
}
