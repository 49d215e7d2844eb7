package org.gongzhi.organization;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
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

    /** Every two neighbouring characters of the name, so that an index finds any part of it. */
    String[] bigrams() { return bigrams(name); }

    /** What a search for some part of a name has to contain; empty for a single character. */
    public static String[] bigrams(String text) {
        var bigrams = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) bigrams.add(text.substring(i, i + 2));
        return bigrams.toArray(String[]::new);
    }
}
