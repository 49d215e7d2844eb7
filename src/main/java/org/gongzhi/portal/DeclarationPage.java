package org.gongzhi.portal;

import java.util.List;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a member says that they look for a branch. @param towns where somebody keeps rolls */
@Template("portal/declaration")
public record DeclarationPage(List<Option> towns) implements Page {

    static final String HREF = "/portal/party/declarations";

    @Override public String self() { return HREF + "/new"; }

    public String action() { return HREF; }

    public List<Option> kinds() { return Option.of(LeadKind.values(), LeadKind::name, LeadKind::label); }
}
