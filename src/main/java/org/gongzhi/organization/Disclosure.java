package org.gongzhi.organization;

import java.util.EnumSet;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;
import org.gongzhi.platform.move.Step;

/** How release 0.1.0 wrote down that somebody had looked at what is masked; since then {@link org.gongzhi.platform.privacy.Disclosures} does. */
public enum Disclosure implements Move<Disclosure.Seen> {

    REVEAL;

    enum Seen implements Stage {

        SHOWN;

        @Override public String label() { return "已查看"; }

        @Override public Tone tone() { return Tone.QUIET; }
    }

    @Override
    public Step<Seen> step() {
        return new Step<>(EnumSet.noneOf(Seen.class), Seen.SHOWN, "查看联系方式", "personal.reveal", "");
    }
}
