package org.gongzhi.organization;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;

/** How release 0.1.0 wrote down that somebody had looked at what is masked; since then {@link org.gongzhi.platform.privacy.Disclosures} does. */
public enum Disclosure implements Move<Disclosure.Seen> {

    REVEAL;

    enum Seen implements Stage {

        SHOWN;

        @Override public String label() { return "已查看"; }

        @Override public Tone tone() { return Tone.QUIET; }
    }

    @Override public Set<Seen> from() { return EnumSet.noneOf(Seen.class); }

    @Override public Seen to() { return Seen.SHOWN; }

    @Override public String label() { return "查看联系方式"; }

    @Override public String permission() { return "personal.reveal"; }
}
