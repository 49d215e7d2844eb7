package org.gongzhi.party.body;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum PartyStage implements Stage {

    APPLIED     ("待审核", WAITING),
    REVIEWED    ("待批复", WAITING),
    APPROVED    ("待成立", BUSY),
    ESTABLISHED ("已成立", DONE),
    DISSOLVED   ("已撤销", STOPPED),
    REFUSED     ("不予批准", QUIET);

    private static final List<PartyStage> LIVING = List.of(APPLIED, REVIEWED, APPROVED, ESTABLISHED);
    private static final List<PartyStage> ENDED = List.of(APPLIED, REVIEWED, APPROVED, ESTABLISHED, DISSOLVED);

    private final String label;
    private final Tone tone;

    PartyStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The way it goes; empty off the way. */
    public List<PartyStage> path() { return this == REFUSED ? List.of() : this == DISSOLVED ? ENDED : LIVING; }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
