package org.gongzhi.incubation.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One incubated organization: how it stands, what mentors think of it (means over all, each once a day), and what is next. */
@Template("incubation/cohort/member")
public record MemberPage(Facts facts, @Nullable Chart radar, List<Score> scores, List<Timeline.Entry> entries, List<Action> actions, List<Option> next, boolean mayScore)
        implements Page {

    public record Facts(UUID id, UUID cohortId, String cohort, UUID organizationId, String organization, Track track, MemberStage stage, LocalDate joinedOn,
            @Nullable LocalDate endedOn, @Nullable UUID carriedFrom) {}

    public record Score(String mentor, LocalDate onDate, BigDecimal progress, BigDecimal workers, BigDecimal teamwork, String note) {}

    @Override public String self() { return "/incubation/cohorts/members/" + facts.id(); }
}
