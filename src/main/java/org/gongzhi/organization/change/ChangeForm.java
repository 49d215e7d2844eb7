package org.gongzhi.organization.change;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.gongzhi.organization.Facts;
import org.jspecify.annotations.Nullable;

/** The registered facts as they shall be, and why. */
record ChangeForm(
        @NotBlank @Size(min = 2, max = 80) String name,
        @Nullable @Size(max = 20) String legalRepresentative,
        @Nullable @Size(max = 100) String address,
        @Nullable @Size(max = 40) String competentUnit,
        @Nullable @Size(max = 1000) String scope,
        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal funds,
        @NotBlank @Size(max = 500) String note) {

    Facts facts() { return new Facts(name.strip(), legalRepresentative, address, competentUnit, scope, funds); }
}
