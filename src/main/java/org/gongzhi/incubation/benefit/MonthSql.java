package org.gongzhi.incubation.benefit;

import java.sql.Timestamp;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries of a month, each kind one statement over everybody in the houses. Yuan are rounded half up to the cent where a
 * month's share of days makes more; units are whole.
 */
@Component
class MonthSql {

    private final JdbcClient db;

    MonthSql(JdbcClient db) {
        this.db = db;
    }

    /** Two who book at once book one after the other. */
    void lock() { db.sql("select 1 from benefit_rate where centre_id is null order by from_on limit 1 for no key update").query(Integer.class).list(); }

    /**
     * Units out of records of service done while in the house, up to the end of the month: superseded ones, those in doubt and those of
     * orders that are not accepted yet do not count; once accepted they do, in the month that is booked then.
     */
    int earn(LocalDate first, Timestamp at) {
        return db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, units, record_id, rate, note, at)
                        select s.id, 'EARN', :first, d.day, floor(extract(epoch from r.ended_at - r.started_at) / 60 / t.minutes_per_unit)::int, r.id, t.serial,
                               o.number || ' ' || r.place, :at
                          from settlement s
                          join service_record r on r.organization_id = s.organization_id and r.superseded_by is null
                           and r.started_at < ((:first::date + interval '1 month') at time zone 'Asia/Shanghai')
                          join service_order o on o.id = r.order_id and o.stage in ('ACCEPTED', 'PAID')
                         cross join lateral (select (r.started_at at time zone 'Asia/Shanghai')::date as day) d
                         cross join lateral (select t.* from benefit_rate t
                                              where (t.centre_id = s.centre_id or t.centre_id is null) and t.from_on <= d.day
                                              order by t.centre_id nulls last, t.from_on desc limit 1) t
                         where s.in_on is not null
                           and d.day between s.in_on and coalesce(s.out_on, 'infinity')
                           and s.stage <> 'OUT'
                           and extract(epoch from r.ended_at - r.started_at) / 60 >= t.minutes_per_unit
                           and not exists (select from benefit_entry e where e.record_id = r.id)
                           and not exists (select from service_flag f where f.record_id = r.id and f.dismissed_at is null)
                         order by d.day, r.id
                            on conflict do nothing
                        """)
                .param("first", first)
                .param("at", at)
                .update();
    }

    /** Rent and utilities for the days on which a seat was theirs and they were in the house. */
    int charge(LocalDate first, Timestamp at) {
        return db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, yuan, rate, note, at)
                        select x.id, k.kind, :first, x.last_day,
                               round(x.days * (case k.kind when 'RENT' then t.rent_per_seat else t.utility_per_seat end) / x.length, 2), t.serial,
                               x.seats || ' 个工位，共 ' || x.days || ' 天', :at
                          from (select s.id, s.centre_id, (:first::date + interval '1 month')::date - :first::date as length,
                                       (:first::date + interval '1 month - 1 day')::date as last_day, count(distinct u.seat_id) as seats,
                                       sum(least(u.until_on, coalesce(s.out_on + 1, u.until_on), (:first::date + interval '1 month')::date)
                                           - greatest(u.from_on, s.in_on, :first::date)) as days
                                  from settlement s
                                  join seat_use u on u.settlement_id = s.id
                                 where s.in_on is not null
                                   and least(u.until_on, coalesce(s.out_on + 1, u.until_on), (:first::date + interval '1 month')::date)
                                       > greatest(u.from_on, s.in_on, :first::date)
                                 group by s.id) x
                         cross join lateral (select t.* from benefit_rate t
                                              where (t.centre_id = x.centre_id or t.centre_id is null) and t.from_on <= :first
                                              order by t.centre_id nulls last, t.from_on desc limit 1) t
                         cross join (values ('RENT'), ('UTILITY')) k (kind)
                         order by x.id, k.kind
                            on conflict do nothing
                        """)
                .param("first", first)
                .param("at", at)
                .update();
    }

    int waive(LocalDate first, Timestamp at) {
        return db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, yuan, rate, note, at)
                        select e.settlement_id, 'WAIVER', e.month, e.on_date, -round(e.yuan * t.utility_waived_percent / 100, 2), t.serial,
                               '减免 ' || t.utility_waived_percent || '%', :at
                          from benefit_entry e
                          join benefit_rate t on t.serial = e.rate
                         where e.kind = 'UTILITY'
                           and e.month = :first
                           and t.utility_waived_percent > 0
                           and e.yuan > 0
                         order by e.settlement_id
                            on conflict do nothing
                        """)
                .param("first", first)
                .param("at", at)
                .update();
    }

    /** As many units as there are, and no more than the rule lets a month's rent be offset. */
    int offset(LocalDate first, Timestamp at) {
        return db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, yuan, units, rate, note, at)
                        select e.settlement_id, 'OFFSET', e.month, e.on_date, -x.units * t.unit_worth, -x.units, t.serial,
                               x.units || ' 个服务单位，每个 ' || t.unit_worth || ' 元', :at
                          from benefit_entry e
                          join benefit_rate t on t.serial = e.rate
                          join benefit_account a on a.settlement_id = e.settlement_id
                         cross join lateral (select least(a.units, floor(e.yuan * t.offset_percent / 100 / t.unit_worth)::int) as units) x
                         where e.kind = 'RENT'
                           and e.month = :first
                           and x.units > 0
                         order by e.settlement_id
                            on conflict do nothing
                        """)
                .param("first", first)
                .param("at", at)
                .update();
    }

    /** Units of those who have left offset nothing any more. */
    int lapse(LocalDate first, Timestamp at) {
        return db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, units, note, at)
                        select a.settlement_id, 'LAPSE', :first, greatest(s.out_on, :first), -a.units, '退出后不再抵扣', :at
                          from benefit_account a
                          join settlement s on s.id = a.settlement_id
                         where s.stage = 'OUT'
                           and s.out_on < (:first::date + interval '1 month')::date
                           and a.units > 0
                         order by a.settlement_id
                            on conflict do nothing
                        """)
                .param("first", first)
                .param("at", at)
                .update();
    }
}
