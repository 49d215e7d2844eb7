package org.gongzhi.followup.web;

import java.util.List;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where a problem is written down. @param places where it can lie @param source proposed; null when nothing is */
@Template("followup/new")
public record NewFollowUpPage(List<Option> places, String organization, @Nullable FollowUpSource source) implements Page {

    @Override public String self() { return "/follow-ups/new"; }

    public List<Option> sources() { return Option.of(FollowUpSource.values(), FollowUpSource::name, FollowUpSource::label); }
}
