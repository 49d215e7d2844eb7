package org.gongzhi.organization.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param contact null until the viewer has said why they need it, and again some minutes later */
@Template("organization/contact")
public record ContactPage(OrganizationHead head, @Nullable Contact contact) implements Page {

    public record Contact(@Nullable String legalRepresentative, @Nullable String contact, @Nullable String phone) {}

    @Override public String self() { return head.href() + "/contact"; }
}
