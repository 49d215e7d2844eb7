package org.gongzhi.incubation.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to settle.
 *
 * @param organization for whom; left out by an organization's own people
 * @param team         name of a start-up team that stands in no book yet; its entry is made with the application
 */
public record NewApplication(
        @NotNull UUID centre,
        @Nullable UUID organization,
        @Nullable @Size(min = 2, max = 80) String team,
        @NotBlank @Size(max = 1000) String purpose,
        @NotNull @Min(1) @Max(999) Integer people,
        @NotNull @Min(1) @Max(99) Integer seats,
        @NotNull LocalDate from) {

    public NewApplication {
        team = team == null || team.isBlank() ? null : team.strip();
    }
}
