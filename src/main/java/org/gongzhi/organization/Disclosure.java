package org.gongzhi.organization;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;

/** Somebody has looked at what is masked. It changes nothing and is written down all the same, with its reason. (domain.md C7) */
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

    @Override public String permission() { return "organization.contact"; }
}
