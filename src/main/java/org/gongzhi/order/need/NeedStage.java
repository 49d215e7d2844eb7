package org.gongzhi.order.need;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum NeedStage implements Stage {

    NEW       ("待处理",   WAITING),
    ORDERED   ("已制单",   BUSY),
    SERVED    ("待评价",   WAITING),
    CLOSED    ("已办结",   DONE),
    REOPENED  ("未解决",   WAITING),
    DECLINED  ("不予受理", STOPPED),
    WITHDRAWN ("已撤回",   QUIET);

    /** The way a need goes when all is well. */
    public static final List<NeedStage> PATH = List.of(NEW, ORDERED, SERVED, CLOSED);

    private final String label;
    private final Tone tone;

    NeedStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    /** Whether somebody still waits for something: only then can another need be a duplicate of it. */
    public boolean isAlive() { return this != CLOSED && this != DECLINED && this != WITHDRAWN; }
}
