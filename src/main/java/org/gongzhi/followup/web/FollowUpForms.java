package org.gongzhi.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.Inspection;
import org.gongzhi.followup.NewFollowUp;
import org.gongzhi.followup.Parties;
import org.gongzhi.followup.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of follow-up. */
interface FollowUpForms {

    record Problem(
            @NotNull FollowUpSource source,
            @NotBlank @Size(max = 80) String title,
            @NotBlank String region,
            @Size(max = 80) @Nullable String organization,
            @NotBlank @Size(max = 2000) String problem,
            @Nullable Inspection inspection,
            @Nullable Theme theme,
            @Pattern(regexp = "|/[^/\\\\].{0,300}") @Nullable String href) {

        NewFollowUp toCase(Parties.@Nullable Party party) {
            var found = NewFollowUp.of(source, null, href == null ? "" : href, region, title.strip(), problem.strip()).foundBy(inspection, theme);
            return party == null ? found : found.about(party.id(), party.name());
        }

        boolean namesOne() { return organization != null && !organization.isBlank(); }
    }

    record Assignment(@NotNull UUID owner, @NotNull LocalDate due, @Size(max = 500) @Nullable String note) {

        String words() { return note == null ? "" : note.strip(); }
    }

    record Plan(@NotBlank @Size(max = 2000) String cause, @NotBlank @Size(max = 2000) String measure) {}

    record Extension(@NotNull LocalDate due, @NotBlank @Size(max = 500) String note) {}

    record Words(@NotBlank @Size(max = 2000) String note) {}

    record Proof(@NotBlank @Size(max = 2000) String note, @Nullable List<MultipartFile> files) {

        List<MultipartFile> papers() { return files == null ? List.of() : files; }
    }
}
