package org.gongzhi.order.match;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to orders that nobody takes: by days open, counted from publication, from giving up, or from the closing time
 * when no offer came. Levels are computed whenever somebody looks. (anchors 4.12)
 */
@Service
@Transactional
public class Radar {

    /**
     * An order on the radar.
     *
     * @param level   0 watched, 1 to be offered to more, 2 the desk's business, 3 the director's
     * @param flagged reasons of organizations that ask to look at the order again
     */
    public record Echo(UUID id, String number, String title, String place, String field, BigDecimal budget, int days, int level, int invited,
            int declined, @Nullable String flagged) {

        public String href() { return "/orders/" + id; }
    }

    private final JdbcClient db;
    private final Clock clock;

    Radar(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Open orders without an offer that takes no more offers, and the level of each. */
    private static final String ECHOES = """
                with rule as (
                    select *, interval '24 hours' * case :level::int when 3 then lead_days when 2 then desk_days when 1 then widen_days else 0 end as threshold
                      from radar_rule
                     where valid_from <= :today
                     order by valid_from desc
                     limit 1
                ), waiting as materialized (
                    select o.id, o.number, o.title, o.region, o.field, o.budget, o.serial,
                           floor(extract(epoch from :now::timestamptz - greatest(o.opened_at, o.closes_at)) / 86400)::int as days
                      from rule u
                     cross join service_order o
                     where o.stage = 'OPEN'
                       and o.region between :from and :to
                       and o.opened_at <= :now::timestamptz - u.threshold
                       and greatest(o.opened_at, o.closes_at) <= :now::timestamptz - u.threshold
                       and (o.closes_at is null or o.closes_at < :now::timestamptz)
                       and not exists (select from order_offer f where f.order_id = o.id)
                     order by days desc, o.serial
                     limit :limit
                )
                select w.id, w.number, w.title, r.name as place, coalesce(f.label, w.field) as field, w.budget, w.days,
                       case when w.days >= u.lead_days then 3 when w.days >= u.desk_days then 2 when w.days >= u.widen_days then 1 else 0 end as level,
                       (select count(*) from order_invitation i where i.order_id = w.id) as invited,
                       (select count(*) from order_decline d where d.order_id = w.id) as declined,
                       (select string_agg(distinct q.label, '、')
                          from order_decline d
                          join decline_reason q on q.code = d.reason and q.valid_from = d.reason_from
                         where d.order_id = w.id and d.flags_order) as flagged
                  from waiting w
                 cross join rule u
                  join region r on r.code = w.region
                  left join service_field f on f.code = w.field
                 order by w.days desc, w.serial
                """;

    /** Orders within the viewer's reach at this level or above, the longest open first. */
    @Transactional(readOnly = true)
    public List<Echo> at(int level, int limit, Viewer viewer) {
        return db.sql(ECHOES)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("level", level)
                .param("limit", limit)
                .query(Echo.class)
                .list();
    }

    @Transactional(readOnly = true)
    public RadarRule rule() {
        return db.sql("select * from radar_rule where valid_from <= :today order by valid_from desc limit 1")
                .param("today", LocalDate.now(clock))
                .query(RadarRule.class)
                .single();
    }

    /** From a day on other thresholds count. @throws Refused {@code order.rule.past}, {@code order.radar.sequence}, {@code order.rule.same-day} */
    public void rule(RadarRule rule, Viewer viewer) {
        if (rule.validFrom().isBefore(LocalDate.now(clock))) throw new Refused("order.rule.past").at("validFrom");
        if (rule.widenDays() >= rule.deskDays() || rule.deskDays() >= rule.leadDays()) throw new Refused("order.radar.sequence").at("deskDays");
        try {
            db.sql("insert into radar_rule values (:validFrom, :widenDays, :deskDays, :leadDays, :reason, :by, :at)")
                    .param("validFrom", rule.validFrom())
                    .param("widenDays", rule.widenDays())
                    .param("deskDays", rule.deskDays())
                    .param("leadDays", rule.leadDays())
                    .param("reason", rule.reason())
                    .param("by", viewer.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("order.rule.same-day", rule.validFrom().toString()).at("validFrom");
        }
    }
}
