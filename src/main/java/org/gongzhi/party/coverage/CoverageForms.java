package org.gongzhi.party.coverage;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed on the screens of coverage. */
interface CoverageForms {

    record Cover(@NotNull Means means, @NotNull UUID by, @NotNull LocalDate since) {}

    record End(@NotNull UUID by, @NotNull LocalDate on, @NotBlank @Size(max = 500) String note) {}

    /** Without a Party organization: nothing covered it. */
    record Correction(@Nullable Means means, @Nullable UUID by, @NotNull LocalDate since, @Nullable LocalDate until, @NotBlank @Size(max = 500) String note) {}

    record Rule(@NotNull LocalDate from, @NotNull @Min(1) @Max(24) Integer amberMonths, @NotNull @Min(2) @Max(36) Integer redMonths, @NotNull @Min(2) @Max(20) Integer jointUnits,
            @NotNull @Min(10) @Max(200) Integer branchSize, @NotNull @Min(7) @Max(180) Integer visitDays, @NotNull @Min(7) @Max(180) Integer rectifyDays,
            @Nullable Boolean attachedCount, @NotBlank @Size(max = 200) String basis) {

        PartyRule rule() { return new PartyRule(amberMonths, redMonths, jointUnits, branchSize, visitDays, rectifyDays, attachedCount != null && attachedCount); }
    }

    record Aim(@NotNull Target what, @NotBlank String region, @NotNull LocalDate from, @NotNull @Min(0) @Digits(integer = 5, fraction = 1) BigDecimal value,
            @NotBlank @Size(max = 200) String basis) {}
}
