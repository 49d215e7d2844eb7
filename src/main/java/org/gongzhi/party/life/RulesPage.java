package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.life.LifeRule.Applies;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** How often each kind of meeting is due, and since when. */
@Template("party/life/rules")
public record RulesPage(List<LifeRule> rows, LocalDate today) implements Listing<LifeRule> {

    @Override public String self() { return "/party/meeting-rules"; }

    @Override public String sheetName() { return "组织生活频次"; }

    public List<Option> types() { return Option.of(MeetingType.values(), MeetingType::name, MeetingType::label); }

    public List<Option> periods() { return Option.of(LifePeriod.values(), LifePeriod::name, LifePeriod::label); }

    public List<Option> applies() { return Option.of(Applies.values(), Applies::name, Applies::label); }
}
