package org.gongzhi.followup.web;

import java.util.List;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.Inspection;
import org.gongzhi.followup.Theme;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is written down.
 *
 * @param places where it can lie
 * @param known  what the page that led here knows already
 */
@Template("followup/new")
public record NewFollowUpPage(List<Option> places, Known known) implements Page {

    /**
     * @param source proposed; null when nothing is
     * @param href   the record in which it was found; empty when there is none
     */
    public record Known(@Nullable FollowUpSource source, @Nullable String organization, @Nullable String title, @Nullable String region, @Nullable String href) {

        static final Known NOTHING = new Known(null, null, null, null, null);
    }

    @Override public String self() { return "/follow-ups/new"; }

    public List<Option> sources() { return Option.of(FollowUpSource.values(), FollowUpSource::name, FollowUpSource::label); }

    public List<Option> inspections() { return Option.of(Inspection.values(), Inspection::name, Inspection::label); }

    public List<Option> themes() { return Option.of(Theme.values(), Theme::name, Theme::label); }
}
