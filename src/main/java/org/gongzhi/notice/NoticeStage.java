package org.gongzhi.notice;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum NoticeStage implements Stage {

    PUBLISHED ("公示中", BUSY),
    PENDING   ("期满待处理异议", WAITING),
    ENDED     ("公示结束", DONE),
    WITHDRAWN ("已撤下", STOPPED);

    public static final List<NoticeStage> PATH = List.of(PUBLISHED, PENDING, ENDED);

    private final String label;
    private final Tone tone;

    NoticeStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
