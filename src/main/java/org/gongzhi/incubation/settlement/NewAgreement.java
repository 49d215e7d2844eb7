package org.gongzhi.incubation.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is agreed on: these seats, from a day until another, that one included. */
public record NewAgreement(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotEmpty List<UUID> seats,
        @NotBlank @Size(max = 4000) String terms) {

    public NewAgreement {
        seats = List.copyOf(Objects.requireNonNullElse(seats, List.of()));
    }
}
