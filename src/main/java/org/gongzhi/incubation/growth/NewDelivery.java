package org.gongzhi.incubation.growth;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A service that was given. @param organization who received it */
public record NewDelivery(
        @NotNull UUID service,
        @NotNull UUID organization,
        @NotNull LocalDate on,
        @NotNull @Positive @DecimalMax("999") @Digits(integer = 3, fraction = 1) BigDecimal hours,
        @NotBlank @Size(max = 1000) String summary) {}
