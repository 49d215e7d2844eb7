package org.gongzhi.order.service;

import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.file.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the proof of the work: plan, records, flags. The organizations that serve an order write them down while it is
 * being served; nothing is ever overwritten, a correction supersedes. (domain.md M94, A5 服务人次)
 */
@Service
@Transactional
public class ServiceRecords {

    /** The kind of thing that photos of a service belong to. */
    public static final String SUBJECT = "service-record";

    private final JdbcClient db;
    private final Attachments attachments;
    private final Served orders;
    private final Flags flags;
    private final Proof proof;
    private final Clock clock;

    ServiceRecords(JdbcClient db, Attachments attachments, Served orders, Flags flags, Proof proof, Clock clock) {
        this.db = db;
        this.attachments = attachments;
        this.orders = orders;
        this.flags = flags;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * Writes down one time that the service took place, and flags what looks odd about it.
     *
     * @throws Refused {@code service.record.not-serving} unless the order is being served, {@code service.record.ends-before},
     *                 {@code service.record.too-long}, {@code service.record.future}, {@code service.record.encounters}
     */
    public UUID record(OrderId order, NewServiceRecord typed, Viewer viewer) {
        var served = orders.held(order, viewer);
        check(typed);
        var id = insert(served, typed, viewer);
        attachments.storeAll(typed.photos(), SUBJECT, id, viewer);
        flags.raise(id, served);
        return id;
    }

    /** Replaces a record of the viewer's own organization. Its photos go over to the new one. @throws Refused as {@link #record} */
    public UUID correct(OrderId order, UUID record, NewServiceRecord typed, Viewer viewer) {
        var served = orders.held(order, viewer);
        check(typed);
        checkOwn(order, record, viewer);
        var id = insert(served, typed, viewer);
        db.sql("update service_record set superseded_by = ? where id = ?").params(id, record).update();
        attachments.of(SUBJECT, record).forEach(photo -> attachments.store(photo.name(), attachments.open(photo.id()), SUBJECT, id, viewer));
        attachments.storeAll(typed.photos(), SUBJECT, id, viewer);
        flags.raise(id, served);
        return id;
    }

    /** One more photo for a record, for programs and given data. */
    public void addPhoto(OrderId order, UUID record, String name, InputStream photo, Viewer viewer) {
        var served = orders.held(order, viewer);
        checkOwn(order, record, viewer);
        attachments.store(name, photo, SUBJECT, record, viewer);
        flags.raise(record, served);
    }

    /** One more time that the service is to take place. */
    public UUID plan(OrderId order, NewPlanItem item, Viewer viewer) {
        orders.held(order, viewer);
        var id = UUID.randomUUID();
        db.sql("""
                        insert into service_plan_item (id, order_id, on_date, what, place, expected, planned_by, at)
                        values (:id, :order, :on, :what, :place, :expected, :by, :at)
                        """)
                .param("id", id)
                .param("order", order.value())
                .param("on", item.onDate())
                .param("what", item.what().strip())
                .param("place", item.place().strip())
                .param("expected", item.expected())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public void dropPlan(OrderId order, UUID item, Viewer viewer) {
        orders.held(order, viewer);
        db.sql("update service_plan_item set dropped_at = :at where id = :item and order_id = :order and dropped_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("item", item)
                .param("order", order.value())
                .update();
    }

    /** A flag is no matter, for this reason. @throws Refused {@code service.flag.own}: whoever serves does not clear themselves */
    public void dismiss(OrderId order, UUID flag, String reason, Viewer viewer) {
        flags.dismiss(order, flag, reason, viewer, clock.instant());
    }

    /** Everything on record about the work on an order within the viewer's reach. */
    @Transactional(readOnly = true)
    public ServiceSummary summary(OrderId order, Viewer viewer) {
        return proof.within(order, viewer);
    }

    private UUID insert(ServedOrder order, NewServiceRecord typed, Viewer viewer) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into service_record (id, order_id, organization_id, region, started_at, ended_at, place, staff, persons,
                                                    encounters, signed, summary, recorded_by, at)
                        values (:id, :order, :organization, :region, :startedAt, :endedAt, :place, :staff, :persons, :encounters, :signed,
                                :summary, :by, :at)
                        """)
                .param("id", id)
                .param("order", order.id())
                .param("organization", viewer.reach().organization())
                .param("region", order.region())
                .param("startedAt", Timestamp.from(instant(typed.startedAt())))
                .param("endedAt", Timestamp.from(instant(typed.endedAt())))
                .param("place", typed.place().strip())
                .param("staff", typed.names().toArray(String[]::new))
                .param("persons", typed.persons())
                .param("encounters", typed.encounters())
                .param("signed", typed.signed())
                .param("summary", typed.summary().strip())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private void check(NewServiceRecord typed) {
        if (!typed.endedAt().isAfter(typed.startedAt())) throw new Refused("service.record.ends-before").at("endedAt");
        if (typed.endedAt().isAfter(typed.startedAt().plusHours(24))) throw new Refused("service.record.too-long").at("endedAt");
        if (instant(typed.endedAt()).isAfter(clock.instant())) throw new Refused("service.record.future").at("endedAt");
        if (typed.encounters() < typed.persons()) throw new Refused("service.record.encounters").at("encounters");
    }

    private void checkOwn(OrderId order, UUID record, Viewer viewer) {
        db.sql("""
                        select 1
                          from service_record
                         where id = :id
                           and order_id = :order
                           and organization_id = :organization
                           and superseded_by is null
                           for update
                        """)
                .params(viewer.reach().params())
                .param("id", record)
                .param("order", order.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private static Instant instant(LocalDateTime time) { return time.atZone(OfficeClock.ZONE).toInstant(); }
}
