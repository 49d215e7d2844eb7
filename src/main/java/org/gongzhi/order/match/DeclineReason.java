package org.gongzhi.order.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Why an organization says no, and what follows from it; as a form and as a row.
 *
 * @param atGiveUp        for orders already claimed, not for invitations
 * @param parkDays        so long it is not recommended; after giving up it may not claim either
 * @param penalty         points off its score, for
 * @param penaltyDays     so many days
 * @param flagsOrder      whoever drafted the order is told to look at it again
 * @param correctsProfile the organization is told to correct its entry in the register
 */
public record DeclineReason(
        @NotBlank @Pattern(regexp = "[A-Z_]{2,30}") String code,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotBlank @Size(max = 40) String label,
        @Nullable Boolean atGiveUp,
        @NotNull @Min(0) @Max(730) Integer parkDays,
        @NotNull @Min(0) @Max(100) Integer penalty,
        @NotNull @Min(0) @Max(730) Integer penaltyDays,
        @Nullable Boolean flagsOrder,
        @Nullable Boolean correctsProfile,
        @Nullable Boolean retired) {

    /** A box that is not ticked is not sent. */
    public DeclineReason {
        atGiveUp = Boolean.TRUE.equals(atGiveUp);
        flagsOrder = Boolean.TRUE.equals(flagsOrder);
        correctsProfile = Boolean.TRUE.equals(correctsProfile);
        retired = Boolean.TRUE.equals(retired);
    }

    /** What follows, in words; shown before somebody chooses the reason. */
    public String consequence() {
        var follows = new ArrayList<String>();
        if (parkDays > 0) follows.add(parkDays + (atGiveUp ? " 天内不能承接新单" : " 天内不再推荐"));
        if (penalty > 0) follows.add(penaltyDays + " 天内匹配得分减 " + penalty + " 分");
        if (flagsOrder) follows.add("提醒制单人复核这一单");
        if (correctsProfile) follows.add("请组织更正能力登记");
        return follows.isEmpty() ? "没有影响" : String.join("，", follows);
    }
}
