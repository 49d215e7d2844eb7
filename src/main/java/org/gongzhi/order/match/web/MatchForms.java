package org.gongzhi.order.match.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of matching. */
interface MatchForms {

    record Offer(
            @NotBlank @Size(max = 2000) String plan,
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal price) {}

    record Award(@NotNull UUID organization, @Nullable @Size(max = 500) String note) {

        String reason() { return Objects.requireNonNullElse(note, "").strip(); }
    }

    record Decline(@NotBlank String reason, @Nullable @Size(max = 500) String note) {

        String words() { return Objects.requireNonNullElse(note, "").strip(); }
    }

    record Nothing() {}
}
