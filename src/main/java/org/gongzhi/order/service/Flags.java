package org.gongzhi.order.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at a record when it is written, and holds what looks odd against it until somebody dismisses it. */
@Component
class Flags {

    private record Found(@Nullable UUID other, String detail) {}

    private final JdbcClient db;
    private final ServiceSettings settings;
    private final Clock clock;

    Flags(JdbcClient db, ServiceSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was raised before is not raised again. */
    void raise(UUID record, ServedOrder order) {
        raise(record, FlagKind.REUSED_PHOTO, reusedPhotos(record, order));
        raise(record, FlagKind.OVERLAP, overlaps(record));
        raise(record, FlagKind.OUTSIDE_DATES, outside(record));
        raise(record, FlagKind.BULK, bulk(record));
    }

    /** The same content, or a picture that hardly differs, in any other record that still counts within the district. */
    private List<Found> reusedPhotos(UUID record, ServedOrder order) {
        return db.sql("""
                        select distinct on (r.id) r.id as other, o.number || ' ' || to_char(r.started_at, 'YYYY-MM-DD') || ' 的记录用过同一张照片' as detail
                          from attachment mine
                          join attachment theirs on theirs.subject = 'service-record' and theirs.subject_id <> mine.subject_id
                           and (theirs.sha256 = mine.sha256 or bit_count(('x' || theirs.perceptual_hash)::bit(64)
                                                                       # ('x' || mine.perceptual_hash)::bit(64)) <= :distance)
                          join service_record r on r.id = theirs.subject_id and r.superseded_by is null
                          join service_order o on o.id = r.order_id
                         where mine.subject = 'service-record'
                           and mine.subject_id = :record
                           and left(r.region, 6) = left(:region, 6)
                        """)
                .param("record", record)
                .param("region", order.region())
                .param("distance", settings.photoDistance())
                .query(Found.class)
                .list();
    }

    /** The same people cannot be at two places. Where no names are given it may have been the same. */
    private List<Found> overlaps(UUID record) {
        return db.sql("""
                        select r.id as other, o.number || ' 同一时间在“' || r.place || '”也有服务记录' as detail
                          from service_record mine
                          join service_record r on r.organization_id = mine.organization_id and r.id <> mine.id and r.superseded_by is null
                           and r.started_at < mine.ended_at and r.ended_at > mine.started_at and r.started_at > mine.started_at - interval '24 hours'
                           and r.place <> mine.place
                           and (r.staff && mine.staff or r.staff = '{}' or mine.staff = '{}')
                          join service_order o on o.id = r.order_id
                         where mine.id = :record
                        """)
                .param("record", record)
                .query(Found.class)
                .list();
    }

    private List<Found> outside(UUID record) {
        return db.sql("""
                        select null::uuid as other, '服务期为 ' || o.starts_on || ' 至 ' || o.ends_on as detail
                          from service_record r
                          join service_order o on o.id = r.order_id
                         where r.id = :record
                           and (r.started_at at time zone 'Asia/Shanghai')::date not between o.starts_on and o.ends_on
                        """)
                .param("record", record)
                .query(Found.class)
                .list();
    }

    private List<Found> bulk(UUID record) {
        return db.sql("""
                        select null::uuid as other, '短时间内连续补录了 ' || count(*) || ' 条' as detail
                          from service_record mine
                          join service_record r on r.order_id = mine.order_id and r.recorded_by = mine.recorded_by and r.superseded_by is null
                           and r.at between mine.at - make_interval(secs => :seconds) and mine.at
                         where mine.id = :record
                        having count(*) >= :bulk
                        """)
                .param("record", record)
                .param("seconds", settings.within().toSeconds())
                .param("bulk", settings.bulk())
                .query(Found.class)
                .list();
    }

    private void raise(UUID record, FlagKind kind, List<Found> found) {
        found.forEach(one -> db.sql("""
                        insert into service_flag (id, record_id, kind, other_id, detail, at)
                        select :id, :record, :kind, :other, :detail, :at::timestamptz
                         where not exists (select from service_flag where record_id = :record and kind = :kind
                                              and other_id is not distinct from :other::uuid)
                        """)
                .param("id", UUID.randomUUID())
                .param("record", record)
                .param("kind", kind.name())
                .param("other", one.other())
                .param("detail", one.detail())
                .param("at", Timestamp.from(clock.instant()))
                .update());
    }

    void dismiss(OrderId order, UUID flag, String reason, Viewer viewer, Instant at) {
        var performs = db.sql("""
                        select exists (select from order_partner p where p.order_id = o.id and p.organization_id = :organization)
                          from service_flag f
                          join service_record r on r.id = f.record_id
                          join service_order o on o.id = r.order_id
                         where f.id = :flag
                           and o.id = :order
                           and o.region between :from and :to
                           and f.dismissed_at is null
                           for update of f
                        """)
                .params(viewer.reach().params())
                .param("flag", flag)
                .param("order", order.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(Missing::new);
        if (performs) throw new Refused("service.flag.own");
        db.sql("update service_flag set dismissed_at = :at, dismissed_by = :by, reason = :reason where id = :flag")
                .param("at", Timestamp.from(at))
                .param("by", viewer.id())
                .param("reason", reason)
                .param("flag", flag)
                .update();
    }
}
