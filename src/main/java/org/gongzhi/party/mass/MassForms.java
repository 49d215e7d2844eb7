package org.gongzhi.party.mass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of mass organizations. */
interface MassForms {

    record Body(@NotBlank @Size(min = 4, max = 80) String name, @NotNull MassKind kind, @NotNull MassForm form, @Nullable UUID superior, @Nullable String region,
            @Size(max = 80) @Nullable String organization, @NotNull @Min(0) @Max(100_000) Integer members, @Nullable LocalDate foundedOn) {

        NewMassOrganization known(@Nullable UUID host) { return new NewMassOrganization(name, kind, form, superior == null ? null : new MassOrganizationId(superior), region == null ? "" : region, host, members); }
    }

    record Words(@NotBlank @Size(max = 500) String note) {}

    record Approval(@NotBlank @Size(max = 60) String paper, @NotBlank @Size(max = 500) String note) {}

    record Dated(@NotNull LocalDate on, @NotBlank @Size(max = 500) String note) {}

    record Check(@Size(max = 20) @Nullable String liaison, @Nullable Boolean staffActive, @Nullable Boolean rulesInForce, @NotNull @Min(0) @Max(100_000) Integer members,
            @NotNull MassForm form, @NotBlank @Size(max = 500) String note) {

        ThreeChecks checks() { return new ThreeChecks(liaison == null ? "" : liaison, staffActive != null && staffActive, rulesInForce != null && rulesInForce); }
    }

    record Seat(@NotBlank @Size(min = 2, max = 20) String title, @NotNull @Min(1) @Max(99) Integer rank) {}

    record Nomination(@NotBlank @Size(min = 2, max = 20) String name, @NotBlank @Size(max = 500) String note) {}

    record Term(@NotNull LocalDate since, @NotNull LocalDate until, @NotBlank @Size(max = 500) String note) {}
}
