package org.gongzhi.order.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** After how many open days an order nobody takes is offered to more, becomes the desk's business, and then the director's. */
public record RadarRule(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotNull @Min(1) @Max(365) Integer widenDays,
        @NotNull @Min(1) @Max(365) Integer deskDays,
        @NotNull @Min(1) @Max(365) Integer leadDays,
        @NotBlank @Size(max = 200) String reason) {}
