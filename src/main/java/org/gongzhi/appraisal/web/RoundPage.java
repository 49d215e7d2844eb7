package org.gongzhi.appraisal.web;

import java.util.List;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A round: how far it is, how it came out, what may be done with it.
 *
 * @param owed     points that nobody has set yet
 * @param appeals  those that wait for a decision
 * @param bands    how many subjects came out where; empty before it is closed
 */
@Template("appraisal/show")
public record RoundPage(RoundHead head, long subjects, long exempt, long owed, long appeals, List<Band> bands, List<Action> actions, @Nullable String mean)
        implements Page {

    public record Band(String label, long subjects, @Nullable String consequence) {}

    @Override public String self() { return head.href(); }

    public String timeline() { return self() + "/timeline"; }
}
