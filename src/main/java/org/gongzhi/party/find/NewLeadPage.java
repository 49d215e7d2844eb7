package org.gongzhi.party.find;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param ofSelf whether the viewer speaks of themselves; else of somebody, with their consent */
@Template("party/find/new")
public record NewLeadPage(boolean ofSelf, boolean ofAnOrganization, List<Option> places) implements Page {

    @Override public String self() { return ofSelf ? "/member-leads/new" : "/member-leads/others"; }

    public List<Option> kinds() { return Option.of(LeadKind.values(), LeadKind::name, LeadKind::label); }
}
