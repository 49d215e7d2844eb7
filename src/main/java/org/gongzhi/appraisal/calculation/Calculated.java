package org.gongzhi.appraisal.calculation;

import java.util.List;
import java.util.UUID;

/**
 * What a calculation did.
 *
 * @param counted how many subjects were ranked or vetoed; those exempt are not among them
 * @param changed those whose result is new or differs from their last version, hence got a new one; in no order
 */
public record Calculated(int counted, List<UUID> changed) {}
