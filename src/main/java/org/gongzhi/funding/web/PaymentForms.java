package org.gongzhi.funding.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of payments. */
interface PaymentForms {

    record Approval(@Nullable String use, @Size(max = 500) @Nullable String note) {

        public Approval { note = Objects.requireNonNullElse(note, ""); }
    }

    record Rejection(@NotBlank @Size(max = 500) String reason) {}

    record Voucher(@NotBlank @Size(max = 40) String voucher) {}

    record Rule(
            @NotNull LocalDate validFrom,
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal threshold,
            @NotNull @Min(2) @Max(3) Integer approvals) {}
}
