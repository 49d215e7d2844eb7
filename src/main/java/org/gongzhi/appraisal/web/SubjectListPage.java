package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who is scored and how it came out. */
@Template("appraisal/subjects")
public record SubjectListPage(RoundHead head, @Nullable String text, List<Row> rows, @Nullable String next) implements Listing<SubjectListPage.Row> {

    /** @param owed points that nobody has set yet @param exempt why it is not scored; null when it is */
    public record Row(UUID round, UUID subject, @Heading("名称") String name, @Heading("所在地") String place, @Heading("待评（项）") int owed,
            @Heading("总分") @Nullable BigDecimal total, @Heading("等次") @Nullable String band, @Heading("名次") @Nullable Integer rank,
            @Heading("版本") @Nullable Integer version, @Heading("免评原因") @Nullable String exempt) {

        public String href() { return "/appraisals/" + round + "/results/" + subject; }

        public String points() { return total == null ? "—" : Tenths.of(total); }
    }

    @Override public String self() { return head.href() + "/subjects"; }

    public @Nullable String nextHref() { return next == null ? null : self() + "?after=" + next; }
}
