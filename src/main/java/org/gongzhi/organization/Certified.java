package org.gongzhi.organization;

import java.math.BigDecimal;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;

/** The registered {@link Facts} but for the name of a person, which is kept sealed. */
record Certified(String name, @Nullable String address, @Nullable String competentUnit, @Nullable String scope, @Nullable BigDecimal funds) {

    static Certified of(Facts facts) { return new Certified(facts.name(), facts.address(), facts.competentUnit(), facts.scope(), facts.funds()); }

    Facts with(@Nullable String legalRepresentative) { return new Facts(name, legalRepresentative, address, competentUnit, scope, funds); }

    /** Every two neighbouring characters of the name, so that an index finds any part of it. */
    String[] bigrams() { return Bigrams.of(name); }
}
