package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Several scorers of a round, phase by phase.
 *
 * @param runs     whether the viewer may change something now
 * @param disputes marks of closed phases that lie far apart
 */
@Template("appraisal/panel")
public record PanelPage(RoundHead head, boolean runs, List<Phase> phases, List<Dispute> disputes, List<Option> persons) implements Page {

    /** @param subjects how many subjects it scores */
    public record Phase(UUID id, int number, boolean blind, int each, @Nullable LocalDate due, String commitment, @Nullable String seed, Instant committedAt,
            @Nullable Instant drawnAt, @Nullable Instant closedAt, long subjects, List<Scorer> scorers) {

        public String status() { return closedAt != null ? "已结束" : drawnAt != null ? "评审中" : "待抽签"; }

        public String tone() { return closedAt != null ? "done" : drawnAt != null ? "busy" : "waiting"; }

        public String draw() { return "/appraisals/draws/" + id; }
    }

    /** @param avoided how many subjects they must not score */
    public record Scorer(String code, String name, String capacity, long assigned, long done, long avoided) {}

    public record Dispute(UUID subject, String name, String item, BigDecimal lowest, BigDecimal highest, BigDecimal fullMark) {}

    @Override public String self() { return head.href() + "/panel"; }

    public boolean idle() { return phases.isEmpty() || phases.get(phases.size() - 1).closedAt() != null; }
}
