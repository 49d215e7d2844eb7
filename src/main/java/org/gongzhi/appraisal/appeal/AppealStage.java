package org.gongzhi.appraisal.appeal;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum AppealStage implements Stage {

    SUBMITTED ("待处理",   WAITING),
    UPHELD    ("申诉成立", DONE),
    REFUSED   ("维持原分", STOPPED),
    WITHDRAWN ("已撤回",   QUIET);

    private final String label;
    private final Tone tone;

    AppealStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
