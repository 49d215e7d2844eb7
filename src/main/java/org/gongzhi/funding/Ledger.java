package org.gongzhi.funding;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of the money. An entry is only added; the database moves both balances with it and lets no line fall below zero. */
@Component
class Ledger {

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /**
     * What the account has from which such a transfer would go. Both accounts stay held until the transaction ends, so what
     * is read here is still true when it is booked. The lock lets foreign keys look at the row; a stronger one would block them.
     */
    BigDecimal balanceFor(EntryKind kind, UUID line) {
        return db.sql("""
                        select a.kind, a.balance
                          from budget_line l
                          join ledger_account a on a.source = l.source and (a.line_id = l.id or a.kind = 'SOURCE')
                         where l.id = :line
                           and a.kind in (:from, :to)
                         order by a.id
                           for no key update of a
                        """)
                .param("line", line)
                .param("from", kind.from())
                .param("to", kind.to())
                .query((row, n) -> Map.entry(row.getString("kind"), row.getBigDecimal("balance")))
                .list().stream()
                .filter(account -> account.getKey().equals(kind.from()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    void book(EntryKind kind, UUID line, BigDecimal amount, @Nullable UUID reservation, @Nullable UUID payment, Act act) {
        db.sql("""
                        insert into ledger_entry (kind, from_account, to_account, line_id, amount, reservation_id, payment_id,
                                                  actor_id, capacity, at, note)
                        select :kind, f.id, t.id, l.id, :amount, :reservation, :payment, :by, :capacity, :at, :note
                          from budget_line l
                          join ledger_account f on f.source = l.source and f.kind = :from and (f.line_id = l.id or f.kind = 'SOURCE')
                          join ledger_account t on t.source = l.source and t.kind = :to and (t.line_id = l.id or t.kind = 'SOURCE')
                         where l.id = :line
                        """)
                .param("kind", kind.name())
                .param("from", kind.from())
                .param("to", kind.to())
                .param("line", line)
                .param("amount", amount)
                .param("reservation", reservation)
                .param("payment", payment)
                .param("by", act.by())
                .param("capacity", act.capacity())
                .param("at", Timestamp.from(act.at()))
                .param("note", act.note())
                .update();
    }
}
