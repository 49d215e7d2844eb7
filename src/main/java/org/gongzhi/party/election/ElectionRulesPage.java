package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** How branches elect, and since when. */
@Template("party/election/rules")
public record ElectionRulesPage(List<ElectionRule> rows, LocalDate today) implements Listing<ElectionRule> {

    @Override public String self() { return "/party/election-rules"; }

    @Override public String sheetName() { return "换届规则"; }

    public ElectionRule present() { return rows.stream().filter(one -> !one.since().isAfter(today)).findFirst().orElse(rows.get(0)); }

    public List<Option> bases() { return Option.of(ElectionRule.Basis.values(), ElectionRule.Basis::name, ElectionRule.Basis::label); }
}
