package org.gongzhi.incubation.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The statement of one settlement, the newest entry first; every credit opens to its record. */
@Template("incubation/benefit/ledger")
public record LedgerPage(UUID settlement, String number, String organization, String centre, BigDecimal owed, int units, BigDecimal waived, BigDecimal offset,
        List<Row> rows, LocalDate today) implements Listing<LedgerPage.Row> {

    /** @param balance what is owed after this entry; @param left the units left after it */
    public record Row(long serial, @Heading("日期") LocalDate onDate, @Heading("月份") LocalDate month, @Heading("事项") EntryKind kind, @Heading("说明") String note,
            @Heading("金额（元）") BigDecimal yuan, @Heading("服务单位") int units, @Heading("结欠（元）") BigDecimal balance, @Heading("剩余单位") int left,
            @Nullable UUID order) {

        public @Nullable String href() { return order == null ? null : "/orders/" + order + "/service"; }
    }

    @Override public String self() { return "/incubation/settlements/" + settlement + "/ledger"; }

    @Override public String sheetName() { return organization + "入驻台账"; }
}
