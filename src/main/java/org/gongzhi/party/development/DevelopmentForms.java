package org.gongzhi.party.development;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of member development. */
interface DevelopmentForms {

    record Application(@NotBlank @Size(max = 80) String branch, @NotBlank @Size(max = 30) String name, @NotNull @Past LocalDate born, @NotNull LocalDate on) {}

    record Said(@NotNull LocalDate on, @NotBlank @Size(max = 500) String note) {}

    record People(@NotNull LocalDate on, @NotEmpty List<UUID> members, @Nullable @Size(max = 500) String note) {

        String words() { return note == null ? "" : note; }
    }

    record Training(@NotNull LocalDate on, @NotNull @Min(0) @Max(60) Integer days, @NotNull @Min(0) @Max(400) Integer hours, @NotBlank @Size(max = 500) String note) {}

    record Show(@NotNull LocalDate on, @NotNull LocalDate until, @NotBlank @Size(max = 500) String note) {}

    record Vote(@NotNull LocalDate on, @NotNull @Min(1) Integer present, @NotNull @Min(0) Integer inFavour, @NotBlank @Size(max = 500) String note) {}

    record Talk(@NotNull LocalDate on, @Nullable Boolean special, @NotBlank @Size(max = 500) String note) {

        boolean isSpecial() { return Boolean.TRUE.equals(special); }
    }

    record Extension(@NotNull LocalDate on, @NotNull Integer months, @NotBlank @Size(max = 500) String note) {}

    record Account(@NotBlank @Size(max = 40) String login) {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}
}
