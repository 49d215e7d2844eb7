package org.gongzhi.incubation.month.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.month.CaseStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One case: the months it rests on, its interview, and what may be done.
 *
 * @param months  with the points that they have now
 * @param actions what this viewer may do with it now
 */
@Template("incubation/month/case")
public record CasePage(Facts facts, List<Low> months, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, UUID organizationId, String organization, UUID settlementId, String centre, CaseStage stage, LocalDate openedOn,
            @Nullable UUID interviewId, @Nullable String interview, @Nullable String interviewStage, @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn, @Nullable String reason) {}

    /** @param points null when an appeal took the month out */
    public record Low(UUID round, LocalDate month, @Nullable BigDecimal points, String band) {

        public YearMonth when() { return YearMonth.from(month); }
    }

    @Override public String self() { return "/incubation/cases/" + facts.id(); }

    public String timeline() { return self() + "/timeline"; }

    /** Where the months come to what they do. */
    public String sheet(Low low) { return "/appraisals/" + low.round() + "/results/" + facts.organizationId(); }
}
