package org.gongzhi.organization.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.Standing;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param mayReveal whether the viewer may see whom to call, for a reason; here names and telephone numbers are masked
 * @param mayKeep whether the viewer keeps this profile
 * @param actions what this viewer may do with the organization now
 */
@Template("organization/show")
public record OrganizationPage(OrganizationHead head, Registered registered, Standing standing, Kept kept, List<String> fields, boolean mayKeep, boolean mayReveal,
        List<Action> actions) implements Page {

    public record Registered(String legalRepresentative, @Nullable String address, @Nullable String area, @Nullable String competentUnit,
            @Nullable String scope, @Nullable BigDecimal funds, @Nullable LocalDate establishedOn, @Nullable LocalDate registeredOn,
            @Nullable LocalDate certificateExpiresOn, @Nullable LocalDate deregisteredOn) {}

    public record Kept(String contact, String phone, @Nullable String publicPhone, @Nullable String website, @Nullable String introduction,
            @Nullable Integer staff) {}

    @Override public String self() { return head.href(); }

    public String timeline() { return self() + "/timeline"; }
}
