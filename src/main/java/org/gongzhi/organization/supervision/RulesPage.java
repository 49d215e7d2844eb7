package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Listing.Heading;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;

/** All numbers of supervision: what is in force, what was, and what is decided for later. */
@Template("organization/supervision/rules")
public record RulesPage(LocalDate today, List<Row> rows, List<Option> codes) implements Listing<RulesPage.Row> {

    /** @param now whether it is in force today */
    public record Row(@Heading("类别") String group, @Heading("规则") String label, @Heading("自") LocalDate validFrom, @Heading("数值") String value,
            @Heading("依据") String reason, boolean now) {}

    @Override public String self() { return "/supervision/rules"; }

    public Map<String, List<Row>> groups() { return rows.stream().collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList())); }
}
