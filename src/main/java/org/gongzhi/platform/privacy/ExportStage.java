package org.gongzhi.platform.privacy;

import org.gongzhi.platform.move.Stage;

/** Where an export of personal data stands. */
public enum ExportStage implements Stage {

    REQUESTED("待审批", Tone.WAITING),
    APPROVED("正在生成", Tone.BUSY),
    READY("可下载", Tone.DONE),
    REFUSED("未批准", Tone.STOPPED),
    EXPIRED("已过期", Tone.QUIET);

    private final String label;
    private final Tone tone;

    ExportStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
