package org.gongzhi.funding;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to budget lines: what a source gives for a year, a place and listed uses, what is kept for whom. Amounts are
 * yuan. No line is ever overspent, however many come at once: the database holds it too. (domain.md M99, M130)
 */
@Service
@Transactional
public class Funds {

    private final JdbcClient db;
    private final Ledger ledger;
    private final Reservations reservations;
    private final Clock clock;

    Funds(JdbcClient db, Ledger ledger, Reservations reservations, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Opens a line within the viewer's reach and allocates its first amount.
     *
     * @throws Refused {@code funding.line.out-of-reach}, {@code funding.line.uses}, {@code funding.line.exists}
     */
    public UUID open(NewLine line, Viewer viewer) {
        var reach = viewer.reach();
        if (line.region().compareTo(reach.from()) < 0 || line.region().compareTo(reach.to()) > 0)
            throw new Refused("funding.line.out-of-reach").at("region");
        if (line.listedUses().isEmpty()) throw new Refused("funding.line.uses").at("uses");
        var id = UUID.randomUUID();
        var act = viewer.act(clock.instant(), "年初预算");
        insert(id, line, act);
        line.listedUses().forEach(use -> db.sql("insert into budget_line_use (line_id, use) values (?, ?)").params(id, use).update());
        ledger.book(EntryKind.ALLOCATE, id, line.amount(), null, null, act);
        return id;
    }

    private void insert(UUID id, NewLine line, Act act) {
        try {
            db.sql("""
                            insert into budget_line (id, source, year, region, name, purpose, opened_at)
                            values (:id, :source, :year, :region, :name, :purpose, :at)
                            """)
                    .param("id", id)
                    .param("source", line.source())
                    .param("year", line.year())
                    .param("region", line.region())
                    .param("name", line.name())
                    .param("purpose", line.purpose())
                    .param("at", Timestamp.from(act.at()))
                    .update();
        } catch (DuplicateKeyException sameName) {
            throw new Refused("funding.line.exists").at("name");
        }
    }

    /** Adds to a line within reach. */
    public void allocate(UUID line, BigDecimal amount, String note, Viewer viewer) {
        within(line, viewer);
        ledger.book(EntryKind.ALLOCATE, line, amount, null, null, viewer.act(clock.instant(), note));
    }

    /**
     * Takes back what is free in a line within reach.
     *
     * @throws Refused {@code funding.line.exhausted}
     */
    public void withdraw(UUID line, BigDecimal amount, String reason, Viewer viewer) {
        within(line, viewer);
        enough(EntryKind.WITHDRAW, line, amount);
        ledger.book(EntryKind.WITHDRAW, line, amount, null, null, viewer.act(clock.instant(), reason));
    }

    /**
     * Keeps an amount of a line for a subject, such as an order that was just claimed.
     *
     * @throws Refused {@code funding.line.exhausted} with the amount asked for and what is left
     */
    public UUID reserve(UUID line, BigDecimal amount, String subject, UUID subjectId, Act act) {
        enough(EntryKind.RESERVE, line, amount);
        var reservation = reservations.add(line, amount, subject, subjectId, act);
        ledger.book(EntryKind.RESERVE, line, amount, reservation, null, act);
        return reservation;
    }

    /** Gives back to the line what is neither paid nor asked for. Nothing left to give back is no error. */
    public void release(UUID reservation, Act act) {
        var held = reservations.held(reservation);
        if (held.open().signum() > 0) ledger.book(EntryKind.RELEASE, held.lineId(), held.open(), reservation, null, act);
    }

    /**
     * The lines that an order may draw on: of places within the viewer's reach, and of the town, district, city or province
     * around it. This year's and last year's.
     */
    @Transactional(readOnly = true)
    public List<BudgetLineOption> lines(Viewer viewer) {
        return db.sql("""
                        select l.id, s.label || ' · ' || l.year || ' 年 ' || l.name as label, a.balance as available
                          from budget_line l
                          join fund_source s on s.code = l.source
                          join ledger_account a on a.line_id = l.id and a.kind = 'AVAILABLE'
                         where (l.region between :from and :to or l.region in (:around))
                           and l.year >= :since
                         order by l.year desc, s.rank, l.region, l.name
                        """)
                .params(viewer.reach().params())
                .param("around", around(viewer.reach().from()))
                .param("since", clock.instant().atZone(OfficeClock.ZONE).getYear() - 1)
                .query(BudgetLineOption.class)
                .list();
    }

    private static List<String> around(String region) {
        return Stream.of(9, 6, 4, 2).map(digits -> (region.substring(0, digits) + "0000000000").substring(0, 12)).toList();
    }

    /** Adds a source of money to choose from. @throws Refused {@code funding.source.exists} */
    public void addSource(String code, String label, String basis) {
        try {
            db.sql("""
                            insert into fund_source (code, label, basis, rank)
                            select :code, :label, :basis, coalesce(max(rank), 0) + 10
                              from fund_source
                            """)
                    .param("code", code)
                    .param("label", label)
                    .param("basis", basis)
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("funding.source.exists").at("label");
        }
    }

    /** No new lines of this source; those that it has go on. */
    public void retireSource(String code, boolean retired) {
        db.sql("update fund_source set retired = ? where code = ?").params(retired, code).update();
    }

    private void within(UUID line, Viewer viewer) {
        db.sql("select 1 from budget_line where id = :line and region between :from and :to")
                .params(viewer.reach().params())
                .param("line", line)
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private void enough(EntryKind kind, UUID line, BigDecimal amount) {
        var available = ledger.balanceFor(kind, line);
        if (amount.compareTo(available) > 0)
            throw new Refused("funding.line.exhausted", amount, available, name(line)).at("amount");
    }

    private String name(UUID line) {
        return db.sql("select year || ' 年 ' || name from budget_line where id = ?").param(line).query(String.class).single();
    }
}
