package org.gongzhi.incubation.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param quotaNew how many may be new at once; @param quotaKey how many may be key at once */
public record NewCohort(
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate fromOn,
        @NotNull LocalDate toOn,
        @NotNull @Min(0) @Max(999) Integer quotaNew,
        @NotNull @Min(0) @Max(999) Integer quotaKey) {}
