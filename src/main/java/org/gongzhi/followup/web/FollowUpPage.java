package org.gongzhi.followup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.Duty;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.Inspection;
import org.gongzhi.followup.Theme;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A case: what was found, why, what is done about it, by whom, until when, how that was shown, and what came of it.
 *
 * @param notes   what the owner said week by week; a week of which nothing was said stands there without words
 * @param climbs  whom it was told, and when
 * @param owners  who can be made to answer for it; empty when the viewer assigns nothing
 * @param mayNote whether this viewer writes this week's note
 */
@Template("followup/show")
public record FollowUpPage(FollowUpId id, Facts facts, Ledger ledger, List<Note> notes, List<Climb> climbs, List<Attachment> files, List<Related> interviews,
        List<Action> actions, List<Option> owners, boolean mayNote, LocalDate today) implements Page {

    public record Facts(String number, String title, FollowUpStage stage, FollowUpSource source, String href, String place, @Nullable UUID organization,
            String organizationName, Instant openedAt, @Nullable String openedBy, @Nullable Inspection inspection, @Nullable Theme theme) {}

    /** The columns of the ledger. (domain.md M22) */
    public record Ledger(String problem, String cause, String measure, @Nullable String owner, @Nullable LocalDate due, @Nullable LocalDate firstDue,
            String proof, @Nullable Instant provedAt, @Nullable String verifier, String outcome, @Nullable Instant closedAt) {

        public boolean postponed() { return due != null && !due.equals(firstDue); }
    }

    /** @param text null for a whole week under way without a note */
    public record Note(LocalDate week, @Nullable String text, @Nullable String by, @Nullable Instant at) {}

    public record Climb(Duty duty, @Nullable String name, int days, Instant at) {}

    public record Related(UUID id, String number, String title) {

        public String href() { return "/interviews/" + id; }
    }

    @Override public String self() { return "/follow-ups/" + id; }

    public String timeline() { return self() + "/timeline"; }

    public boolean late() { return facts.stage().isOwed() && ledger.due() != null && ledger.due().isBefore(today); }
}
