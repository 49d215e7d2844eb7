package org.gongzhi.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How much Party work there is. In full 138 branches of their own and five joint ones of three units each: 143 that cover 153 of 176.
 * (domain.md R1, R2)
 */
@Component
@Profile("demo")
final class PartyPlot {

    private final boolean full;

    PartyPlot(@Value("${gongzhi.demo.scale:full}") String scale) {
        full = !scale.equals("small");
    }

    boolean isFull() { return full; }

    int solo() { return full ? 138 : 3; }

    int joint() { return full ? 5 : 1; }

    static int unitsOfAJointBranch() { return 3; }

    /** The last of those of their own that were founded in the last whole year. */
    int foundedLastYear() { return full ? 2 : 0; }

    int unions() { return full ? 46 : 2; }

    int women() { return full ? 28 : 1; }

    int leagues() { return full ? 19 : 1; }
}
