package org.gongzhi.incubation.benefit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed, what was waived, and how many units of service are left. */
@Component
@Order(20)
class OwnLedger implements PlaceSection {

    private final JdbcClient db;

    OwnLedger(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Section> of(UUID organization, Viewer viewer) {
        if (!viewer.may("benefit.read")) return Optional.empty();
        return db.sql("""
                        select s.id, a.owed, a.units,
                               coalesce(-(select sum(e.yuan) from benefit_entry e where e.settlement_id = s.id and e.kind = 'WAIVER'), 0) as waived,
                               coalesce(-(select sum(e.yuan) from benefit_entry e where e.settlement_id = s.id and e.kind = 'OFFSET'), 0) as "offset"
                          from settlement s
                          join benefit_account a on a.settlement_id = s.id
                         where s.organization_id = :organization
                         order by s.serial desc
                         limit 1
                        """)
                .param("organization", organization)
                .query((row, n) -> {
                    var href = "/incubation/settlements/" + row.getString("id") + "/ledger";
                    return new Section("台账", List.of(new Fact("结欠", Show.money(row.getBigDecimal("owed")), href), new Fact("剩余服务单位", row.getInt("units") + " 个", href),
                            new Fact("累计水电减免", Show.money(row.getBigDecimal("waived")), href), new Fact("累计抵房租", Show.money(row.getBigDecimal("offset")), href)),
                            "服务单位由验收过的服务记录自动计入，月底抵房租。", List.of(new Link("对账单", href)));
                })
                .optional();
    }
}
