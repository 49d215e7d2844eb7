package org.gongzhi.party.campaign;

import org.gongzhi.platform.move.Stage;

public enum CampaignStage implements Stage {

    OPEN      ("进行中", Tone.BUSY),
    CLOSED    ("已结束", Tone.DONE),
    CANCELLED ("已取消", Tone.QUIET);

    private final String label;
    private final Tone tone;

    CampaignStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
