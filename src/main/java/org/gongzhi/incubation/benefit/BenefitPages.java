package org.gongzhi.incubation.benefit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class BenefitPages {

    private static final int MOST = 5_000;

    private final JdbcClient db;
    private final Clock clock;

    BenefitPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    AccountListPage accounts(Viewer viewer) {
        return new AccountListPage(db.sql("""
                        select s.id as settlement, o.name as organization, c.name as centre, s.stage, a.owed, a.units,
                               coalesce(sum(e.yuan) filter (where e.kind in ('RENT', 'UTILITY')), 0) as charged,
                               coalesce(-sum(e.yuan) filter (where e.kind = 'WAIVER'), 0) as waived,
                               coalesce(-sum(e.yuan) filter (where e.kind = 'OFFSET'), 0) as "offset",
                               coalesce(-sum(e.yuan) filter (where e.kind = 'PAYMENT'), 0) as paid
                          from settlement s
                          join benefit_account a on a.settlement_id = s.id
                          join organization o on o.id = s.organization_id
                          join incubation_centre c on c.id = s.centre_id
                          left join benefit_entry e on e.settlement_id = s.id
                         where s.region between :from and :to
                           and (:organization::uuid is null or s.organization_id = :organization)
                         group by s.id, o.id, c.id, a.settlement_id
                         order by s.stage = 'OUT', c.serial, s.serial
                         limit :most
                        """)
                .params(viewer.reach().params())
                .param("most", MOST)
                .query(AccountListPage.Row.class)
                .list(), YearMonth.from(today()).minusMonths(1));
    }

    LedgerPage ledger(UUID settlement, Viewer viewer) {
        var rows = rows(settlement);
        return db.sql("""
                        select s.number, o.name as organization, c.name as centre, coalesce(a.owed, 0) as owed, coalesce(a.units, 0) as units,
                               coalesce(-(select sum(yuan) from benefit_entry e where e.settlement_id = s.id and e.kind = 'WAIVER'), 0) as waived,
                               coalesce(-(select sum(yuan) from benefit_entry e where e.settlement_id = s.id and e.kind = 'OFFSET'), 0) as "offset"
                          from settlement s
                          join organization o on o.id = s.organization_id
                          join incubation_centre c on c.id = s.centre_id
                          left join benefit_account a on a.settlement_id = s.id
                         where s.id = :id
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", settlement)
                .query((row, n) -> new LedgerPage(settlement, row.getString("number"), row.getString("organization"), row.getString("centre"),
                        row.getBigDecimal("owed"), row.getInt("units"), row.getBigDecimal("waived"), row.getBigDecimal("offset"), rows, today()))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<LedgerPage.Row> rows(UUID settlement) {
        return db.sql("""
                        select e.serial, e.on_date, e.month, e.kind, e.note, e.yuan, e.units, r.order_id as "order",
                               sum(e.yuan) over (order by e.serial) as balance, sum(e.units) over (order by e.serial)::int as "left"
                          from benefit_entry e
                          left join service_record r on r.id = e.record_id
                         where e.settlement_id = :id
                         order by e.serial desc
                         limit :most
                        """)
                .param("id", settlement)
                .param("most", MOST)
                .query(LedgerPage.Row.class)
                .list();
    }

    RatesPage rates(Viewer viewer) {
        var rows = db.sql("""
                        select t.serial, c.name as centre, t.from_on, t.rent_per_seat, t.utility_per_seat, t.utility_waived_percent, t.minutes_per_unit, t.unit_worth,
                               t.offset_percent, t.basis,
                               t.from_on = max(t.from_on) filter (where t.from_on <= :today) over (partition by t.centre_id) as in_force
                          from benefit_rate t
                          left join incubation_centre c on c.id = t.centre_id
                         where c.id is null
                            or c.region between :from and :to
                         order by c.serial nulls first, t.from_on desc
                        """)
                .params(viewer.reach().params())
                .param("today", today())
                .query(RatesPage.Row.class)
                .list();
        var centres = db.sql("select id::text as value, name as label from incubation_centre where region between :from and :to order by serial")
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
        return new RatesPage(rows, centres, today());
    }

    private LocalDate today() { return LocalDate.now(clock.withZone(OfficeClock.ZONE)); }
}
