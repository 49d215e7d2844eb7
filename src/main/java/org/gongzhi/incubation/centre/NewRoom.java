package org.gongzhi.incubation.centre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A room of a centre. @param capacity how many people it holds */
public record NewRoom(
        @NotBlank @Size(max = 30) String name,
        @NotNull @Min(-9) @Max(99) Integer floor,
        @NotNull RoomKind kind,
        @NotNull @Min(1) @Max(9999) Integer capacity) {}
