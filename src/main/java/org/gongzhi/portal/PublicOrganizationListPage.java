package org.gongzhi.portal;

import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the others begin; null when there are none */
@Template("portal/organizations")
public record PublicOrganizationListPage(@Nullable String text, @Nullable OrganizationKind kind, @Nullable String field, List<Option> fields, List<Row> rows,
        @Nullable Long next) implements Page {

    public record Row(UUID id, long serial, String name, OrganizationKind kind, String place, String fields, long done) {

        public String href() { return "/portal/organizations/" + id; }
    }

    @Override public String self() { return at(null); }

    public String nextHref() { return at(next); }

    private String at(@Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/portal/organizations");
        if (kind != null) address.queryParam("kind", kind.name());
        if (field != null) address.queryParam("field", field);
        if (text != null) address.queryParam("text", "{text}");
        if (before != null) address.queryParam("before", before);
        return address.build(text == null ? new Object[0] : new Object[] {text}).toString();
    }
}
