package org.gongzhi.incubation.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of settlements. */
final class SettlementForms {

    private SettlementForms() {}

    /** @param organization by its name, where a desk applies for one */
    record Application(@NotNull UUID centre, @Nullable @Size(max = 80) String organization, @Nullable @Size(max = 80) String team,
            @NotBlank @Size(max = 1000) String purpose, @NotNull @Min(1) @Max(999) Integer people, @NotNull @Min(1) @Max(99) Integer seats, @NotNull LocalDate from) {

        boolean names() { return organization != null && !organization.isBlank(); }

        NewApplication of(@Nullable UUID organization) { return new NewApplication(centre, organization, team, purpose, people, seats, from); }
    }

    record Reseat(@NotEmpty List<UUID> seats, @Nullable @Size(max = 500) String note) {

        Reseat {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    record Renewal(@NotNull LocalDate to, @NotBlank @Size(max = 4000) String terms) {}

    record Tick(@NotNull Integer item, @Nullable @Size(max = 200) String note) {

        Tick {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    record Item(@NotBlank @Size(max = 60) String label) {}
}
