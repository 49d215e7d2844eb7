package org.gongzhi.followup;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum FollowUpStage implements Stage {

    ISSUE     ("待交办", WAITING),
    ASSIGNED  ("待定措施", WAITING),
    UNDER_WAY ("整改中", BUSY),
    PROVED    ("待核查", WAITING),
    CLOSED    ("已销号", DONE),
    ESCALATED ("已移交处理", STOPPED),
    WITHDRAWN ("已撤销", QUIET);

    /** The way a case goes when all is well. */
    public static final List<FollowUpStage> PATH = List.of(ISSUE, ASSIGNED, UNDER_WAY, PROVED, CLOSED);

    private final String label;
    private final Tone tone;

    FollowUpStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    public boolean isOpen() { return ordinal() < CLOSED.ordinal(); }

    /** Whether its owner owes something by a date. */
    public boolean isOwed() { return this == ASSIGNED || this == UNDER_WAY; }
}
