package org.gongzhi.platform.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain has found.
 *
 * @param rows       how many rows are sealed
 * @param unsealed   how many came after the last seal; nothing is proved about them yet
 * @param noted      whether there was a note outside of the database to compare with
 * @param appendOnly whether the database keeps the program from changing the journal
 * @param findings   what is wrong, the first first; at most {@link Verifier#MOST}
 * @param last       the last seal; null before the first
 */
public record Verdict(long rows, long seals, long unsealed, boolean noted, boolean appendOnly, List<Finding> findings, @Nullable Head last) {

    public boolean good() { return findings.isEmpty(); }
}
