package org.gongzhi.organization.credit;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum CreditStage implements Stage {

    FOUND     ("待列入", WAITING),
    LISTED    ("已列入", STOPPED),
    LEAVING   ("申请移出", BUSY),
    LEFT      ("已移出", DONE),
    DISMISSED ("不予列入", QUIET);

    /** The straight way. */
    public static final List<CreditStage> PATH = List.of(FOUND, LISTED, LEAVING, LEFT);

    private final String label;
    private final Tone tone;

    CreditStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
