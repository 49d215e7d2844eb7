package org.gongzhi.party.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of Party organizations. */
interface PartyForms {

    /** @param organization the registered name of the host @param foundedOn given when it stands already */
    record Body(@NotBlank @Size(min = 4, max = 80) String name, @NotNull PartyKind kind, @Nullable UUID superior, @Nullable String region,
            @Size(max = 80) @Nullable String organization, @Nullable FormingMode mode, @Size(max = 60) @Nullable String registrationSide,
            @Size(max = 60) @Nullable String competentSide, @Nullable Boolean relationshipTransferred, @NotNull @Min(1) @Max(5) Integer termYears,
            @Nullable LocalDate foundedOn, @Nullable LocalDate termSince) {

        NewPartyOrganization known(@Nullable UUID host, String place) {
            return new NewPartyOrganization(name.strip(), kind, superior == null ? null : new PartyOrganizationId(superior), place, host, mode, text(registrationSide), text(competentSide),
                    relationshipTransferred != null && relationshipTransferred, termYears);
        }

        private static String text(@Nullable String typed) { return typed == null ? "" : typed.strip(); }
    }

    record Profile(@NotBlank @Size(min = 4, max = 80) String name, @Nullable UUID superior, @Nullable FormingMode mode, @Size(max = 60) @Nullable String registrationSide,
            @Size(max = 60) @Nullable String competentSide, @Nullable Boolean relationshipTransferred, @NotNull @Min(1) @Max(5) Integer termYears) {

        NewPartyOrganization known(PartyKind kind, String region, @Nullable UUID host) {
            return new Body(name, kind, superior, region, null, mode, registrationSide, competentSide, relationshipTransferred, termYears, null, null).known(host, region);
        }
    }

    record Papers(@NotNull @Size(min = 1) List<MultipartFile> files) {}

    record Words(@NotBlank @Size(max = 500) String note) {}

    record Approval(@NotBlank @Size(max = 60) String paper, @Size(max = 500) @Nullable String note) {

        String words() { return note == null ? "" : note.strip(); }
    }

    record Host(@NotBlank @Size(max = 80) String organization, @NotBlank @Size(max = 500) String note) {}

    record Dated(@NotNull LocalDate on, @NotBlank @Size(max = 500) String note) {}
}
