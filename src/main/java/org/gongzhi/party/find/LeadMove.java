package org.gongzhi.party.find;

import static org.gongzhi.party.find.LeadStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** From a word to a roll; the person may take it back until then. (domain.md M35) */
public enum LeadMove implements Move<LeadStage> {

    SAY      (EnumSet.noneOf(LeadStage.class),         LEAD,        "登记",         "party.declare", ""),
    VERIFY   (EnumSet.of(LEAD),                        VERIFIED,    "核实",         "party.find",    "verification"),
    DECLARE  (EnumSet.of(VERIFIED),                    DECLARED,    "本人确认申报", "party.declare", "declaration"),
    TRANSFER (EnumSet.of(DECLARED),                    TRANSFERRED, "转接到名册",   "party.find",    "transfer"),
    WITHDRAW (EnumSet.of(LEAD, VERIFIED, DECLARED),    WITHDRAWN,   "撤回",         "party.declare", "withdrawal");

    private final Step<LeadStage> step;

    LeadMove(Set<LeadStage> from, LeadStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<LeadStage> step() { return step; }

    /** Only the person themselves makes it, or whoever wrote it down for somebody without an account. */
    public boolean isThePersons() { return this == DECLARE || this == WITHDRAW; }
}
