package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.organization.Profile;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The profile as its own people edit it. */
@Template("organization/profile")
public record ProfilePage(OrganizationHead head, Profile profile, List<String> served, List<Option> fields) implements Page {

    @Override public String self() { return head.href() + "/profile"; }
}
