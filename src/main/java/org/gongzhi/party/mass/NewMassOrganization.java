package org.gongzhi.party.mass;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** @param organization in which it is; null for an umbrella body @param superior the umbrella body above; null when there is none */
public record NewMassOrganization(String name, MassKind kind, MassForm form, @Nullable MassOrganizationId superior, String region, @Nullable UUID organization, int members) {

    /** With so many members a union forms a committee. (工会法 art. 11) */
    static final int UNION_COMMITTEE_FROM = 25;

    /** @throws Refused {@code mass.host.none}, {@code mass.host.umbrella}, {@code mass.party}, {@code mass.committee} */
    NewMassOrganization checked() {
        if (form == MassForm.UMBRELLA && organization != null) throw new Refused("mass.host.umbrella").at("organization");
        if (form != MassForm.UMBRELLA && organization == null) throw new Refused("mass.host.none").at("organization");
        if (kind == MassKind.PARTY && form != MassForm.UMBRELLA) throw new Refused("mass.party").at("kind");
        if (kind == MassKind.UNION && form == MassForm.GROUP && members >= UNION_COMMITTEE_FROM) throw new Refused("mass.committee", UNION_COMMITTEE_FROM).at("form");
        return this;
    }
}
