package org.gongzhi.party.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** What the district aims at and has decided, each from a day on. */
@Template("party/coverage/rules")
public record RulesPage(List<Row> rows, List<Rule> rules, List<Option> places, LocalDate today) implements Listing<RulesPage.Row> {

    public record Row(@Heading("目标") Target what, @Heading("地区") String place, @Heading("自") LocalDate from, @Heading("目标值") BigDecimal value, @Heading("依据") String basis) {}

    /** @param inForce today */
    public record Rule(LocalDate from, PartyRule rule, String basis, boolean inForce) {}

    @Override public String self() { return "/party-coverage/rules"; }

    @Override public String sheetName() { return "党建工作目标"; }

    public List<Option> targets() { return Option.of(Target.values(), Target::name, target -> target.label() + "（" + target.unit() + "）"); }

    public PartyRule current() { return rules.stream().filter(Rule::inForce).findFirst().orElseThrow().rule(); }
}
