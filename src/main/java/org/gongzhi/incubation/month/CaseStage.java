package org.gongzhi.incubation.month;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

/** Where a case of low months stands. */
public enum CaseStage implements Stage {

    INTERVIEW  ("待约谈",     WAITING),
    RECTIFYING ("限期整改",   BUSY),
    UNMET      ("整改不到位", WAITING),
    PASSED     ("整改到位",   DONE),
    EXITED     ("责令退出",   STOPPED),
    WITHDRAWN  ("已撤销",     QUIET);

    /** The way a case goes when all is well. */
    public static final List<CaseStage> PATH = List.of(INTERVIEW, RECTIFYING, PASSED);

    private final String label;
    private final Tone tone;

    CaseStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    public boolean isOpen() { return this == INTERVIEW || this == RECTIFYING || this == UNMET; }
}
