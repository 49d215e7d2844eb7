package org.gongzhi.party.development;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum DevelopmentStage implements Stage {

    APPLICANT    ("入党申请人",   WAITING),
    ACTIVIST     ("入党积极分子", BUSY),
    OBJECT       ("发展对象",     BUSY),
    VOTED        ("接收待审批",   WAITING),
    PROBATIONARY ("预备党员",     BUSY),
    CONVERTING   ("转正待审批",   WAITING),
    FULL         ("已转正",       DONE),
    CANCELLED    ("取消预备资格", STOPPED),
    ENDED        ("终止培养",     QUIET);

    public static final List<DevelopmentStage> PATH = List.of(APPLICANT, ACTIVIST, OBJECT, VOTED, PROBATIONARY, CONVERTING, FULL);

    private final String label;
    private final Tone tone;

    DevelopmentStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public boolean isOpen() { return this != FULL && this != CANCELLED && this != ENDED; }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
