package org.gongzhi.followup.interview.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Where an organization is asked in.
 *
 * @param followUp     the case it belongs to; null when there is none
 * @param organization as it is called; empty when it is to be typed
 */
@Template("followup/interview/new")
public record NewInterviewPage(@Nullable UUID followUp, String organization, String title, @Nullable FollowUpSource source, String host) implements Page {

    @Override public String self() { return "/interviews/new"; }

    public List<Option> sources() { return Option.of(FollowUpSource.values(), FollowUpSource::name, FollowUpSource::label); }
}
