package org.gongzhi.party.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of rolls. */
interface MemberForms {

    record Enrolment(@NotNull UUID branch, @NotBlank @Size(min = 2, max = 20) String name, @NotNull RollSource source, @NotNull LocalDate since,
            @Nullable LocalDate probationSince, @Nullable LocalDate fullSince, @Nullable Boolean mobile, @Size(max = 60) @Nullable String movedFrom) {

        NewMember member() {
            return new NewMember(name.strip(), null, source, since, probationSince, fullSince, mobile != null && mobile, movedFrom == null ? "" : movedFrom);
        }
    }

    record Dated(@NotNull LocalDate on, @NotBlank @Size(max = 300) String note) {}

    record Post(@Nullable PartyPost post, @NotBlank @Size(max = 300) String note) {}

    record Mobility(@Nullable Boolean mobile, @NotBlank @Size(max = 300) String note) {}

    /** Within the district to another roll, or out of it to a place in words. */
    record Transfer(@Nullable UUID to, @Size(max = 60) @Nullable String where, @NotNull LocalDate on, @Size(max = 300) @Nullable String note) {}

    record Reason(@NotBlank @Size(max = 200) String note) {}
}
