package org.gongzhi.followup.interview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.Parties.Party;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.followup.interview.NewInterview;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of interviews. */
interface InterviewForms {

    record Invitation(
            @NotNull FollowUpSource source,
            @NotBlank @Size(max = 80) String organization,
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 60) String host,
            @Nullable UUID followUp) {

        NewInterview to(Party party) {
            return new NewInterview(source, followUp, followUp == null ? "" : "/follow-ups/" + followUp, followUp == null ? null : new FollowUpId(followUp),
                    party.region(), party.id(), party.name(), title.strip(), reason.strip(), at.atZone(OfficeClock.ZONE).toInstant(), place.strip(), host.strip());
        }
    }

    record Confirmation(@NotBlank @Size(max = 60) String attendee) {}

    record Said(@NotBlank @Size(max = 60) String attendee, @NotBlank @Size(max = 5000) String record, @NotBlank @Size(max = 2000) String demand, @NotNull LocalDate due) {

        Minutes toMinutes() { return new Minutes(attendee.strip(), record.strip(), demand.strip(), due); }
    }

    /** @param drawing a picture as an address, as a canvas gives it */
    record Signature(@NotBlank @Size(max = 30) String name, @Size(max = 400_000) @Nullable String drawing) {}

    record Words(@NotBlank @Size(max = 2000) String note) {}
}
