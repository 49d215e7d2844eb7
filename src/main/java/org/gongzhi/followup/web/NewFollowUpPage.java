package org.gongzhi.followup.web;

import java.util.List;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a problem is written down. @param places where it can lie */
@Template("followup/new")
public record NewFollowUpPage(List<Option> places, String organization) implements Page {

    @Override public String self() { return "/follow-ups/new"; }

    public List<Option> sources() { return Option.of(FollowUpSource.values(), FollowUpSource::name, FollowUpSource::label); }
}
