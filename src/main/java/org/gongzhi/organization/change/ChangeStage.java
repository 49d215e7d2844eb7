package org.gongzhi.organization.change;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum ChangeStage implements Stage {

    SUBMITTED ("待审核", WAITING),
    APPROVED  ("已核准", DONE),
    REFUSED   ("不予核准", STOPPED),
    WITHDRAWN ("已撤回", QUIET);

    private final String label;
    private final Tone tone;

    ChangeStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
