package org.gongzhi.incubation.centre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Rows of seats, put behind those that a room has.
 *
 * @param prefix what their labels begin with: with A and two in a row A1, A2
 */
public record NewSeats(
        @NotBlank @Size(max = 10) String prefix,
        @NotNull @Min(1) @Max(20) Integer rows,
        @NotNull @Min(1) @Max(20) Integer inARow) {}
