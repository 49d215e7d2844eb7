package org.gongzhi.party.life;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What is proposed when a meeting is planned. @param branch an id; empty when one is to be chosen */
@Template("party/life/new")
public record NewMeetingPage(List<Option> branches, String branch, @Nullable MeetingType type, @Nullable LocalDateTime at, @Nullable UUID campaign, String campaignTitle)
        implements Page {

    @Override public String self() { return "/party/meetings/new"; }

    public List<Option> types() { return Option.of(MeetingType.values(), MeetingType::name, MeetingType::label); }
}
