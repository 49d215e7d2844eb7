package org.gongzhi.order.survey;

import org.gongzhi.platform.move.Stage;

/** What to make of a field at a place. */
public enum Verdict implements Stage {

    GAP     ("缺组织",     Tone.STOPPED),
    PARTIAL ("部分缺口",   Tone.WAITING),
    MATCHED ("供需相配",   Tone.DONE),
    IDLE    ("有力量没需求", Tone.QUIET),
    NOTHING ("没有记录",   Tone.QUIET);

    private final String label;
    private final Tone tone;

    Verdict(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    static Verdict of(int needs, int matched, int organizations) {
        if (needs == 0) return organizations == 0 ? NOTHING : IDLE;
        if (matched == 0) return GAP;
        return matched < needs ? PARTIAL : MATCHED;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
