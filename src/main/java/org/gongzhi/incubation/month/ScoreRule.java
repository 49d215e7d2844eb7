package org.gongzhi.incubation.month;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What follows from points from a day on, as a form and as a row. (domain.md C8, M64, M66)
 *
 * @param lowBelow          points strictly below which a month is low
 * @param lowMonths         so many low months in a row lead to an interview
 * @param interviewDays     working days until a low organization is interviewed
 * @param rectificationDays working days to put right what the interview found
 * @param interviewMaxStar  up to so many stars an organization is interviewed: 3 reads 三星级以下 inclusively, 2 exclusively
 * @param starDays          working days until that interview
 */
public record ScoreRule(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotNull @DecimalMin("0.1") @DecimalMax("10") @Digits(integer = 2, fraction = 1) BigDecimal lowBelow,
        @NotNull @Min(1) @Max(12) Integer lowMonths,
        @NotNull @Min(1) @Max(60) Integer interviewDays,
        @NotNull @Min(1) @Max(120) Integer rectificationDays,
        @NotNull @Min(0) @Max(4) Integer interviewMaxStar,
        @NotNull @Min(1) @Max(120) Integer starDays,
        @NotBlank @Size(max = 200) String reason) {}
