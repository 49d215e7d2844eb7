package org.gongzhi.register.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;

/** A column for each state, what came into it last on top. */
@Template("register/board")
public record BoardPage(RegisterHead register, List<Lane> lanes) implements Page {

    public static final int CARDS = 12;
    public static final int MANY = 200;

    /** @param count at most {@link #MANY} are counted */
    public record Lane(State state, int count, List<Card> cards) {

        public String href() { return "/registers/" + state.register() + "?state=" + state.key(); }

        public String shown() { return count >= MANY ? MANY + "+" : String.valueOf(count); }
    }

    /** @param lines what the list would show of it, without what is empty */
    public record Card(EntryId id, String number, String title, List<String> lines, String due, boolean late) {}

    @Override public String self() { return register.href() + "/board"; }
}
