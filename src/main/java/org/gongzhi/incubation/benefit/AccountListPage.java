package org.gongzhi.incubation.benefit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.settlement.SettlementStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The accounts of all settlements within reach; {@code due} is the newest month that may be booked. */
@Template("incubation/benefit/list")
public record AccountListPage(List<Row> rows, YearMonth due) implements Listing<AccountListPage.Row> {

    public record Row(UUID settlement, @Heading("组织") String organization, @Heading("孵化中心") String centre, @Heading("状态") SettlementStage stage,
            @Heading("应缴（元）") BigDecimal charged, @Heading("水电减免（元）") BigDecimal waived, @Heading("服务抵房租（元）") BigDecimal offset,
            @Heading("已缴（元）") BigDecimal paid, @Heading("结欠（元）") BigDecimal owed, @Heading("剩余服务单位") int units) {

        public String href() { return "/incubation/settlements/" + settlement + "/ledger"; }
    }

    public BigDecimal waived() { return rows.stream().map(Row::waived).reduce(BigDecimal.ZERO, BigDecimal::add); }

    public BigDecimal offset() { return rows.stream().map(Row::offset).reduce(BigDecimal.ZERO, BigDecimal::add); }

    public BigDecimal owed() { return rows.stream().map(Row::owed).reduce(BigDecimal.ZERO, BigDecimal::add); }

    @Override public String self() { return "/incubation/ledgers"; }
}
