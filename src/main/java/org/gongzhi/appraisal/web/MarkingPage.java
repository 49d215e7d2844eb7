package org.gongzhi.appraisal.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.mark.MarkKind;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * What this viewer scores in a round: those with something left first.
 *
 * @param refusal why they score nothing; null when they do
 * @param left    how many still want a mark of theirs
 */
@Template("appraisal/marking")
public record MarkingPage(RoundHead head, List<Row> rows, long left, @Nullable String refusal) implements Page {

    public record Row(UUID round, UUID subject, String name, String place, MarkKind kind, int owed) {

        public String href() { return "/appraisals/" + round + "/marking/" + subject; }
    }

    @Override public String self() { return head.href() + "/marking"; }

    public @Nullable Row first() { return rows.stream().filter(row -> row.owed() > 0).findFirst().orElse(null); }
}
