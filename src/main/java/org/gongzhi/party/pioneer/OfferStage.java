package org.gongzhi.party.pioneer;


import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum OfferStage implements Stage {

    OFFERED   ("待对接", Tone.WAITING),
    MATCHED   ("已对接", Tone.BUSY),
    DONE      ("已完成", Tone.DONE),
    WITHDRAWN ("已撤回", Tone.QUIET);

    public static final List<OfferStage> PATH = List.of(OFFERED, MATCHED, DONE);

    private final String label;
    private final Tone tone;

    OfferStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
