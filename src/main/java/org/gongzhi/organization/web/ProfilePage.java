package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The profile as its own people edit it. */
@Template("organization/profile")
public record ProfilePage(OrganizationHead head, Kept kept, List<String> served, List<Option> fields) implements Page {

    /** Whom to call is masked also here; what is not typed anew stays. */
    public record Kept(@Nullable String contactMasked, @Nullable String phoneMasked, @Nullable String publicPhone, @Nullable String website,
            @Nullable String introduction, @Nullable Integer staff) {}

    @Override public String self() { return head.href() + "/profile"; }
}
