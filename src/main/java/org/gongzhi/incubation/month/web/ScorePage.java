package org.gongzhi.incubation.month.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.incubation.month.CaseStage;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One organization's months and stars, for itself and for the office.
 *
 * @param trend of the last two years; null before the first month
 * @param radar of what its newest stars come from; null before the first
 */
@Template("incubation/month/score")
public record ScorePage(UUID organization, String name, List<Result> months, List<Star> stars, List<Case> cases, @Nullable Chart trend, @Nullable Chart radar)
        implements Page {

    /** @param points null in an exempt month */
    public record Result(UUID round, LocalDate month, RoundStage stage, @Nullable String exempt, @Nullable BigDecimal points, @Nullable String band,
            @Nullable Integer rank, boolean low) {

        public YearMonth when() { return YearMonth.from(month); }

        public String read() { return points == null ? "—" : Tenths.of(points); }
    }

    public record Star(int year, int stars, BigDecimal total, @Nullable Integer rank, UUID round) {

        public String read() { return Tenths.of(total); }

        public String label() { return stars == 0 ? "不评星级" : "★".repeat(stars); }
    }

    public record Case(UUID id, String number, CaseStage stage, LocalDate openedOn, @Nullable LocalDate dueOn) {

        public String href() { return "/incubation/cases/" + id; }
    }

    @Override public String self() { return "/incubation/scores/" + organization; }

    public String sheet(UUID round) { return sheet(round, organization); }

    /** Why this score. */
    static String sheet(UUID round, UUID organization) { return "/appraisals/" + round + "/results/" + organization; }
}
