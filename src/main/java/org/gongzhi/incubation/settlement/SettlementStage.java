package org.gongzhi.incubation.settlement;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum SettlementStage implements Stage {

    APPLIED   ("待审核",   WAITING),
    REVIEWED  ("待签约",   WAITING),
    SIGNED    ("待入驻",   WAITING),
    IN        ("在驻",     DONE),
    RENEWING  ("申请续约", WAITING),
    LEAVING   ("退出交接", BUSY),
    OUT       ("已退出",   QUIET),
    REFUSED   ("未通过",   STOPPED),
    WITHDRAWN ("已撤回",   QUIET);

    /** The way a settlement goes when all is well. */
    public static final List<SettlementStage> PATH = List.of(APPLIED, REVIEWED, SIGNED, IN, LEAVING, OUT);

    private final String label;
    private final Tone tone;

    SettlementStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    /** Whether it still goes on: an organization has one such settlement at most. */
    public boolean isLive() { return this != OUT && this != REFUSED && this != WITHDRAWN; }

    /** Whether the organization is in the house. */
    public boolean isInside() { return this == IN || this == RENEWING || this == LEAVING; }
}
