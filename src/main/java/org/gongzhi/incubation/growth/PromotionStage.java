package org.gongzhi.incubation.growth;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum PromotionStage implements Stage {

    ASKED     ("待受理", WAITING),
    ACCEPTED  ("制作中", BUSY),
    PUBLISHED ("已发布", DONE),
    DECLINED  ("未采用", STOPPED),
    WITHDRAWN ("已撤回", QUIET);

    private final String label;
    private final Tone tone;

    PromotionStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
