package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param today which rule holds now is the first that has begun */
@Template("funding/rules")
public record PaymentRulesPage(LocalDate today, List<Row> rows) implements Listing<PaymentRulesPage.Row> {

    public record Row(
            @Heading("生效日期") LocalDate validFrom,
            @Heading("金额界限（元）") BigDecimal threshold,
            @Heading("超过时审批人数") int approvals,
            @Heading("设定人") @Nullable String setBy) {}

    @Override public String self() { return "/payments/rules"; }

    public boolean holds(Row row) {
        return rows.stream().filter(one -> !one.validFrom().isAfter(today)).findFirst().filter(row::equals).isPresent();
    }
}
