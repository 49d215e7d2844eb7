package org.gongzhi.funding.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of funds. */
interface FundForms {

    record Movement(
            @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @NotBlank @Size(max = 200) String note) {}

    record Source(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
            @NotBlank @Size(max = 30) String label,
            @Size(max = 200) @Nullable String basis) {

        public Source { basis = Objects.requireNonNullElse(basis, ""); }
    }

    record Retirement(boolean retired) {}
}
