package org.gongzhi.followup.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What is open, a column for each stage, earliest date first. */
@Template("followup/board")
public record BoardPage(List<Column> columns) implements Page {

    /** @param count of all cases at the stage; the cards are at most a dozen */
    public record Column(FollowUpStage stage, long count, List<Card> cards) {

        public String href() { return FollowUpFilter.of(stage).href(); }
    }

    public record Card(FollowUpId id, String number, String title, String organization, @Nullable String owner, @Nullable LocalDate due, boolean late, int rung) {

        public String href() { return "/follow-ups/" + id; }
    }

    @Override public String self() { return "/follow-ups/board"; }
}
