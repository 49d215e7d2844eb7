package org.gongzhi.incubation.centre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A centre about to open. @param region twelve digits: its town or community */
public record NewCentre(
        @NotBlank @Pattern(regexp = "[0-9]{12}") String region,
        @NotBlank @Size(min = 2, max = 60) String name,
        @NotNull CentreCategory category,
        @Nullable @Size(max = 100) String address,
        @Nullable @Size(max = 500) String note,
        @NotNull LocalDate openedOn) {

    public NewCentre {
        address = Objects.requireNonNullElse(address, "").strip();
        note = Objects.requireNonNullElse(note, "").strip();
    }
}
