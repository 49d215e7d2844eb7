package org.gongzhi.followup.interview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** An interview: why, when and where, what was said, who signed it, and what came of it. */
@Template("followup/interview/show")
public record InterviewPage(InterviewId id, Facts facts, Said said, List<Signature> signatures, List<Action> actions, String signer, LocalDate today) implements Page {

    public record Facts(String number, String title, String reason, InterviewStage stage, FollowUpSource source, String href, @Nullable UUID followUp, String region,
            UUID organization, String organizationName, Instant at, String place, String host) {}

    /** @param hash the SM3 of what both sides sign; null before there is a record */
    public record Said(String attendee, String record, String demand, @Nullable LocalDate due, @Nullable Instant heldAt, @Nullable String hash, String outcome,
            @Nullable Instant concludedAt) {}

    /**
     * @param sound   whether record and drawing still are what was signed
     * @param drawing the file with the name as it was written by hand; null when it was only typed
     */
    public record Signature(boolean office, String name, String capacity, Instant at, boolean sound, @Nullable UUID drawing) {

        public String side() { return office ? "约谈方" : "被约谈方"; }
    }

    @Override public String self() { return "/interviews/" + id; }

    public String timeline() { return self() + "/timeline"; }
}
