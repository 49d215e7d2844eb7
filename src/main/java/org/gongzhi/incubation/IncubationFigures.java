package org.gongzhi.incubation;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.DISTINCT;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the district counts of its incubation centres. (domain.md M58–M60, M67, M68) */
@Configuration(proxyBeanMethods = false)
class IncubationFigures {

    private static final String SOURCE = "孵化中心入驻管理办法；入驻、预订与台账记录";

    @Bean
    Figure seatsUsed() {
        return Figure.of("incubation.seats", "incubation.read", "孵化培育", "在用工位", "个", COUNT).by("孵化中心").atTheEnd()
                .means("期末（统计期未结束的，截至今天）有组织在用的工位数：已入驻，且协议覆盖当天。", SOURCE)
                .facts("""
                        select c.region, greatest(u.from_on, n.in_on) as on_date, 'settlement' as subject, u.id as subject_id, o.name || ' ' || r.name || ' ' || s.label as label,
                               '/incubation/settlements/' || n.id as href, c.name as field, null::numeric as amount, s.id::text as key, null::boolean as counts
                          from seat_use u
                          join settlement n on n.id = u.settlement_id
                          join organization o on o.id = n.organization_id
                          join centre_seat s on s.id = u.seat_id
                          join centre_room r on r.id = s.room_id
                          join incubation_centre c on c.id = r.centre_id
                         where c.region between scope.low and scope.high
                           and u.from_on <= scope.as_of
                           and u.until_on > scope.as_of
                           and n.in_on <= scope.as_of
                        """);
    }

    @Bean
    Figure organizationsSettled() {
        return Figure.of("incubation.settled", "incubation.read", "孵化培育", "在驻组织", "家", DISTINCT).by("孵化中心").atTheEnd().card(12)
                .means("期末（统计期未结束的，截至今天）在孵化中心的组织家数：已入驻、尚未办结退出。", SOURCE)
                .facts("""
                        select n.region, n.in_on as on_date, 'settlement' as subject, n.id as subject_id, o.name as label, '/incubation/settlements/' || n.id as href,
                               c.name as field, null::numeric as amount, n.organization_id::text as key, null::boolean as counts
                          from settlement n
                          join organization o on o.id = n.organization_id
                          join incubation_centre c on c.id = n.centre_id
                         where n.region between scope.low and scope.high
                           and n.in_on <= scope.as_of
                           and (n.out_on is null or n.out_on > scope.as_of)
                        """);
    }

    @Bean
    Figure benefitsGranted() {
        return ledger("incubation.waived", "水电减免", "WAIVER").means("统计期内按标准减免的水电费，以入账月份的最后一天为准。", SOURCE);
    }

    @Bean
    Figure benefitsOffset() {
        return ledger("incubation.offset", "服务抵房租", "OFFSET").means("统计期内用服务单位抵扣的房租，以入账月份的最后一天为准。", SOURCE);
    }

    private static Figure ledger(String code, String label, String kind) {
        return Figure.of(code, "benefit.read", "孵化培育", label, "元", SUM).by("孵化中心").decimals(2)
                .facts("""
                        select n.region, e.on_date, 'settlement' as subject, n.id as subject_id, o.name || ' ' || e.note as label,
                               '/incubation/settlements/' || n.id || '/ledger' as href, c.name as field, -e.yuan as amount, n.organization_id::text as key, null::boolean as counts
                          from benefit_entry e
                          join settlement n on n.id = e.settlement_id
                          join organization o on o.id = n.organization_id
                          join incubation_centre c on c.id = n.centre_id
                         where e.kind = '%s'
                           and n.region between scope.low and scope.high
                           and e.on_date between scope.first_day and scope.last_day
                        """.formatted(kind));
    }

    @Bean
    Figure benefitsEarned() {
        return Figure.of("incubation.earned", "benefit.read", "孵化培育", "入账服务单位", "个", SUM).by("孵化中心").decimals(0)
                .means("统计期内入驻组织由验收过的服务记录挣得的服务单位，以服务日期为准；一条记录只计一次。", SOURCE)
                .facts("""
                        select n.region, e.on_date, 'service-record' as subject, e.record_id as subject_id, o.name || ' ' || e.note as label,
                               '/orders/' || r.order_id || '/service' as href, c.name as field, e.units::numeric as amount, n.organization_id::text as key,
                               null::boolean as counts
                          from benefit_entry e
                          join service_record r on r.id = e.record_id
                          join settlement n on n.id = e.settlement_id
                          join organization o on o.id = n.organization_id
                          join incubation_centre c on c.id = n.centre_id
                         where e.kind = 'EARN'
                           and n.region between scope.low and scope.high
                           and e.on_date between scope.first_day and scope.last_day
                        """);
    }

    @Bean
    Figure roomsBooked() {
        return Figure.of("incubation.bookings", "booking.read", "孵化培育", "场地使用", "次", COUNT).by("孵化中心")
                .means("统计期内登记使用过的场地预订次数，以开始时间为准；未到场和取消的不计。", SOURCE)
                .facts("""
                        select b.region, (b.starts_at at time zone 'Asia/Shanghai')::date as on_date, 'room-booking' as subject, b.id as subject_id,
                               r.name || '：' || b.purpose as label, '/incubation/bookings/' || b.id as href, c.name as field, null::numeric as amount,
                               b.id::text as key, null::boolean as counts
                          from room_booking b
                          join centre_room r on r.id = b.room_id
                          join incubation_centre c on c.id = r.centre_id
                         where b.stage = 'USED'
                           and b.region between scope.low and scope.high
                           and b.starts_at >= scope.since
                           and b.starts_at < scope.until
                        """);
    }

    @Bean
    Figure servicesConfirmed() {
        return Figure.of("incubation.services", "growth.read", "孵化培育", "成长服务", "次", COUNT).by("服务")
                .means("统计期内给组织的成长服务次数，只计收到的一方确认过的，以服务日期为准；地方按接受服务的组织。", SOURCE)
                .facts("""
                        select d.region, d.delivered_on as on_date, 'growth-delivery' as subject, d.id as subject_id, o.name as label, '/incubation/growth/' || d.id as href,
                               s.name as field, d.hours as amount, d.organization_id::text as key, null::boolean as counts
                          from growth_delivery d
                          join growth_service s on s.id = d.service_id
                          join organization o on o.id = d.organization_id
                         where d.stage = 'CONFIRMED'
                           and d.region between scope.low and scope.high
                           and d.delivered_on between scope.first_day and scope.last_day
                        """);
    }

    @Bean
    Figure graduates() {
        return Figure.of("incubation.graduates", "cohort.read", "孵化培育", "出孵组织", "家", COUNT).by("培育期")
                .means("统计期内培育期满、准予出孵的组织家数，以出孵日期为准。", SOURCE)
                .facts("""
                        select m.region, m.ended_on as on_date, 'cohort-member' as subject, m.id as subject_id, o.name as label,
                               '/incubation/cohorts/members/' || m.id as href, c.name as field, null::numeric as amount, m.organization_id::text as key, null::boolean as counts
                          from cohort_member m
                          join incubation_cohort c on c.id = m.cohort_id
                          join organization o on o.id = m.organization_id
                         where m.stage = 'GRADUATED'
                           and m.region between scope.low and scope.high
                           and m.ended_on between scope.first_day and scope.last_day
                        """);
    }
}
