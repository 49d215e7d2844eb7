package org.gongzhi.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One organization as everybody may see it: no person's name, and no telephone but the one that it made public. */
@Template("portal/organization")
public record PublicOrganizationPage(UUID id, String name, OrganizationKind kind, @Nullable String creditCode, String place, String fields,
        @Nullable String scope, @Nullable String introduction, @Nullable String publicPhone, @Nullable String website, LocalDate registeredOn, long done,
        Tally tally, List<Done> orders) implements Page {

    @Override public String self() { return "/portal/organizations/" + id; }
}
