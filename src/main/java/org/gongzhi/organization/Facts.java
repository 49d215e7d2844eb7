package org.gongzhi.organization;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the registrar has certified: it changes by a decision only. {@code funds} in yuan. */
public record Facts(String name, @Nullable String legalRepresentative, @Nullable String address, @Nullable String competentUnit,
        @Nullable String scope, @Nullable BigDecimal funds) {

    public Facts {
        legalRepresentative = said(legalRepresentative);
        address = said(address);
        competentUnit = said(competentUnit);
        scope = said(scope);
    }

    /** What was typed; null when nothing was. */
    static @Nullable String said(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
