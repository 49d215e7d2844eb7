package org.gongzhi.organization.inspection;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What is typed on the screens of annual checks. */
interface InspectionForms {

    record Report(
            @NotNull @PositiveOrZero Integer staff,
            @NotNull @PositiveOrZero Integer activities,
            @NotNull @PositiveOrZero Integer orders,
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal income,
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal expense,
            @NotNull @Digits(integer = 12, fraction = 2) BigDecimal netAssets,
            @NotNull @PositiveOrZero Integer partyMembers,
            @NotNull PartyBranch partyBranch,
            @NotBlank @Size(max = 2000) String partyWork,
            @NotBlank @Size(max = 4000) String account) {

        AnnualReport report() {
            return new AnnualReport(staff, activities, orders, income, expense, netAssets, partyMembers, partyBranch, partyWork.strip(), account.strip());
        }
    }

    record Words(@NotBlank @Size(max = 1000) String note) {}
}
