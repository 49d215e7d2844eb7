package org.gongzhi.order.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One time that a service is to take place. */
public record NewPlanItem(
        @NotNull LocalDate onDate,
        @NotBlank @Size(max = 100) String what,
        @NotBlank @Size(max = 100) String place,
        @NotNull @PositiveOrZero @Max(1_000_000) Integer expected) {}
