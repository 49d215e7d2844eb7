package org.gongzhi.organization.dynamics;

import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.organization.Fact;
import org.gongzhi.organization.Facts;
import org.springframework.data.relational.core.mapping.Table;

/** A registered fact that is said to be otherwise; of a person's name both are masks. */
@Table("organization_update_difference")
record Difference(Fact fact, String registered, String declared) {

    static List<Difference> between(Facts registered, Facts declared) {
        return Stream.of(Fact.values())
                .filter(fact -> !same(fact, registered, declared))
                .map(fact -> new Difference(fact, fact.masked(fact.of(registered)), fact.masked(fact.of(declared))))
                .toList();
    }

    /** What was not said of a person stands as it was. */
    private static boolean same(Fact fact, Facts registered, Facts declared) {
        if (fact == Fact.LEGAL_REPRESENTATIVE && declared.legalRepresentative() == null) return true;
        if (fact == Fact.FUNDS && registered.funds() != null && declared.funds() != null) return registered.funds().compareTo(declared.funds()) == 0;
        return fact.of(registered).equals(fact.of(declared));
    }
}
