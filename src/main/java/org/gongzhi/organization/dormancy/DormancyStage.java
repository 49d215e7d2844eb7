package org.gongzhi.organization.dormancy;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum DormancyStage implements Stage {

    IDENTIFIED   ("已识别", WAITING),
    CONTACTED    ("已联系", BUSY),
    LIQUIDATING  ("清算中", BUSY),
    RECTIFIED    ("已整改", DONE),
    DEREGISTERED ("已注销", STOPPED),
    REVOKED      ("已撤销", STOPPED),
    CLEARED      ("排除", QUIET);

    /** The straight way. */
    public static final List<DormancyStage> PATH = List.of(IDENTIFIED, CONTACTED, LIQUIDATING, DEREGISTERED);

    private final String label;
    private final Tone tone;

    DormancyStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
