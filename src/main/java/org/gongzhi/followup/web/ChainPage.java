package org.gongzhi.followup.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.Duty;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who answers for what, and after how many working days a case climbs to them. */
@Template("followup/chain")
public record ChainPage(List<Row> rows, List<Rule> rules, List<Option> places, List<Option> people, LocalDate today) implements Listing<ChainPage.Row> {

    public record Row(
            UUID id,
            @Heading("职责") Duty duty,
            @Heading("地区") String place,
            @Heading("组织") String organization,
            @Heading("姓名") String name,
            @Heading("自") LocalDate from,
            @Heading("至") @Nullable LocalDate until) {

        public String end() { return "/follow-ups/chain/" + id + "/end"; }
    }

    /** @param inForce today; others are to come or over */
    public record Rule(Duty duty, int days, LocalDate from, boolean inForce) {}

    @Override public String self() { return "/follow-ups/chain"; }

    @Override public String sheetName() { return "责任链条"; }

    public List<Option> duties() { return Option.of(Duty.values(), Duty::name, Duty::label); }
}
