package org.gongzhi.party.body;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A Party organization that is to be.
 *
 * @param superior          above it; null for the topmost
 * @param region            twelve digits; of the host, when there is one
 * @param organization      in which it is built; null for committees and where there is none
 * @param mode              how it is formed; null for what stands above branches
 * @param registrationSide  one of the two supervisors: whoever registers the host; may be empty until it is approved
 * @param competentSide     the other: the host's competent unit
 * @param termYears         1–5; usually 3 (domain.md C1)
 */
public record NewPartyOrganization(String name, PartyKind kind, @Nullable PartyOrganizationId superior, String region, @Nullable UUID organization,
        @Nullable FormingMode mode, String registrationSide, String competentSide, boolean relationshipTransferred, int termYears) {

    /** @throws Refused {@code party.host.none}, {@code party.host.committee}, {@code party.mode.none}, {@code party.mode.joint}, {@code party.functional.roll} */
    NewPartyOrganization checked() {
        if (kind == PartyKind.BRANCH && organization == null) throw new Refused("party.host.none").at("organization");
        if (kind == PartyKind.COMMITTEE && organization != null) throw new Refused("party.host.committee").at("organization");
        if (!kind.isAbove() && mode == null) throw new Refused("party.mode.none").at("mode");
        if (kind == PartyKind.JOINT && mode != FormingMode.JOINT) throw new Refused("party.mode.joint").at("mode");
        if (kind == PartyKind.FUNCTIONAL && relationshipTransferred) throw new Refused("party.functional.roll").at("relationshipTransferred");
        return kind.isAbove() && mode != null ? new NewPartyOrganization(name, kind, superior, region, organization, null, registrationSide, competentSide,
                relationshipTransferred, termYears) : this;
    }
}
