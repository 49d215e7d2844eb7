package org.gongzhi.incubation.star.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * An objection that was right, and the points that it puts right.
 *
 * @param subject who objected, if it is one of those scored
 * @param items   of the scheme, each with what it stands at for whoever objected
 */
@Template("incubation/star/correction")
public record CorrectionPage(UUID objection, UUID round, String title, String text, String answer, @Nullable UUID subject, List<Option> subjects, List<Option> items,
        List<Done> done) implements Page {

    /** What was corrected since. */
    public record Done(String subject, String item, BigDecimal points, String because) {}

    @Override public String self() { return "/incubation/corrections/" + objection; }
}
