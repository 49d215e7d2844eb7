package org.gongzhi.organization;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum OrganizationStage implements Stage {

    PREPARING    ("筹备中", QUIET),
    REGISTERED   ("正常", DONE),
    SUSPENDED    ("停止活动", WAITING),
    LIQUIDATING  ("清算中", BUSY),
    DEREGISTERED ("已注销", STOPPED),
    REVOKED      ("已撤销", STOPPED);

    private static final List<OrganizationStage> LIVING = List.of(PREPARING, REGISTERED);
    private static final List<OrganizationStage> ENDING = List.of(PREPARING, REGISTERED, LIQUIDATING, DEREGISTERED);

    private final String label;
    private final Tone tone;

    OrganizationStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The way that led here; nobody is shown their end before it has begun. Empty off the way. */
    public List<OrganizationStage> path() {
        return LIVING.contains(this) ? LIVING : ENDING.contains(this) ? ENDING : List.of();
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
