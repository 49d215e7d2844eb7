package org.gongzhi.funding;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to payments 买单: asked for out of a reservation, approved by one or two people by the rule of the day, then paid
 * or sent back. Nobody approves what they asked for or what their own organization receives. (domain.md E, no self-approval)
 */
@Service
@Transactional
public class Payments {

    private final PaymentRepository repository;
    private final Reservations reservations;
    private final PaymentRules rules;
    private final Ledger ledger;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    Payments(PaymentRepository repository, Reservations reservations, PaymentRules rules, Ledger ledger, Messages messages,
            JdbcClient db, Clock clock) {
        this.repository = repository;
        this.reservations = reservations;
        this.rules = rules;
        this.ledger = ledger;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Asks for a payment out of what is still open in a reservation. The caller answers for the viewer's reach of its subject.
     *
     * @param evidenceHref where the subject's page is
     * @throws Refused {@code payment.above-reservation}
     */
    public UUID request(UUID reservation, BigDecimal amount, UUID payee, String purpose, String evidenceHref, Viewer viewer) {
        var held = reservations.held(reservation);
        if (amount.compareTo(held.open()) > 0) throw new Refused("payment.above-reservation", amount, held.open()).at("amount");
        var act = viewer.act(clock.instant(), purpose);
        var approvals = rules.approvals(amount, act.at().atZone(OfficeClock.ZONE).toLocalDate());
        reservations.ask(reservation, amount);
        var id = repository.save(Payment.request(held, amount, payee, purpose, evidenceHref, approvals, act)).id();
        messages.tellHolders("payment.approve", held.region(), null, "有一笔付款等待审批：" + purpose, "/payments/" + id);
        return id;
    }

    /** The uses that the payment's line lists. */
    @Transactional(readOnly = true)
    public List<String> uses(UUID payment) {
        return db.sql("""
                        select u.use
                          from payment p
                          join budget_line_use u on u.line_id = p.line_id
                         where p.id = :payment
                         order by u.use
                        """)
                .param("payment", payment)
                .query(String.class)
                .list();
    }

    /**
     * Puts the viewer's name under a payment. The last approval that the rule asks for pays it.
     *
     * @param use one of {@link #uses}; null keeps what an earlier approval said, or takes the only one listed
     * @throws Refused {@code payment.approval.own-request}, {@code payment.approval.own-organization},
     *         {@code payment.approval.twice}, {@code payment.use.missing}, {@code payment.use.not-listed}
     */
    public void approve(UUID id, @Nullable String use, String note, Viewer viewer) {
        var payment = held(id, viewer);
        payment.admit(viewer);
        var act = viewer.act(clock.instant(), note);
        payment.approve(count(payment, viewer, act), use(payment, use), act);
        if (payment.isPaid()) ledger.book(EntryKind.PAY, payment.lineId(), payment.amount(), payment.reservationId(), id, act);
        repository.save(payment);
    }

    /** Sends a payment back, and tells whoever asked for it. What it asked for is open in the reservation again. */
    public void reject(UUID id, String reason, Viewer viewer) {
        var payment = held(id, viewer).reject(viewer.act(clock.instant(), reason));
        reservations.ask(payment.reservationId(), payment.amount().negate());
        repository.save(payment);
        messages.tell(List.of(payment.requestedBy()), "付款申请被退回：" + reason, "/payments/" + id);
    }

    /** Notes under which number the finance office booked a payment. @throws Refused {@code payment.voucher.used} */
    public void vouch(UUID id, String voucher, Viewer viewer) {
        try {
            repository.save(held(id, viewer).vouch(voucher, viewer.act(clock.instant(), "凭证号 " + voucher)));
        } catch (DuplicateKeyException used) {
            throw new Refused("payment.voucher.used", voucher).at("voucher");
        }
    }

    /** From a day on, amounts above the threshold need this many people. @throws Refused {@code payment.rule.past}, {@code payment.rule.same-day} */
    public void rule(LocalDate from, BigDecimal threshold, int approvals, Viewer viewer) {
        rules.add(from, threshold, approvals, viewer.act(clock.instant(), ""));
    }

    private int count(Payment payment, Viewer viewer, Act act) {
        try {
            db.sql("""
                            insert into payment_approval (payment_id, person_id, requested_by, payee_id, organization_id, capacity, at, note)
                            values (:payment, :person, :requestedBy, :payee, :organization, :capacity, :at, :note)
                            """)
                    .param("payment", payment.id())
                    .param("person", viewer.id())
                    .param("requestedBy", payment.requestedBy())
                    .param("payee", payment.payeeId())
                    .param("organization", viewer.reach().organization())
                    .param("capacity", act.capacity())
                    .param("at", Timestamp.from(act.at()))
                    .param("note", act.note())
                    .update();
        } catch (DuplicateKeyException approved) {
            throw new Refused("payment.approval.twice");
        }
        return db.sql("select count(*) from payment_approval where payment_id = ?").param(payment.id()).query(Integer.class).single();
    }

    private String use(Payment payment, @Nullable String chosen) {
        var listed = uses(payment.id());
        var use = Objects.requireNonNullElse(chosen, "").isBlank() ? payment.use() : chosen;
        if (use == null && listed.size() == 1) return listed.get(0);
        if (use == null) throw new Refused("payment.use.missing").at("use");
        if (!listed.contains(use)) throw new Refused("payment.use.not-listed", use).at("use");
        return use;
    }

    private Payment held(UUID id, Viewer viewer) {
        return repository.hold(id, viewer.reach().from(), viewer.reach().to()).orElseThrow(Missing::new);
    }
}
