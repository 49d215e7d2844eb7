package org.gongzhi.order.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to candidates: every registered organization of an order's district, scored by the rule of the day. One query
 * gathers the facts of all of them. The caller has read the order within the viewer's reach. (anchors 4.12)
 */
@Service
@Transactional(readOnly = true)
public class Candidates {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::recommended).reversed()
            .thenComparing(Comparator.comparing(Candidate::comesFirst).reversed())
            .thenComparing(Comparator.comparing(Candidate::isPreferred).reversed())
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::name);

    private final JdbcClient db;
    private final MatchingRules rules;
    private final ObjectProvider<StarSource> stars;
    private final Clock clock;

    Candidates(JdbcClient db, MatchingRules rules, ObjectProvider<StarSource> stars, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.stars = stars;
        this.clock = clock;
    }

    /** Everybody, the best first: those with the stars that go before, then the well graded where the order is a purchase, then by score. */
    public List<Candidate> of(OrderId order) {
        var facts = facts(order, null);
        var source = stars.getIfAvailable();
        var known = source == null ? Map.<UUID, StarSource.Star>of() : source.stars(facts.stream().map(CandidateFacts::id).toList());
        var scorer = scorer();
        return facts.stream().map(one -> scorer.score(one, known.get(one.id()))).sorted(BEST_FIRST).toList();
    }

    /** One organization's own score; null when it is not a registered organization of the district. */
    public @Nullable Candidate of(OrderId order, UUID organization) {
        var source = stars.getIfAvailable();
        var star = source == null ? null : source.stars(List.of(organization)).get(organization);
        return facts(order, organization).stream().findFirst().map(one -> scorer().score(one, star)).orElse(null);
    }

    /** Whether the organization would have more of the year's money than the rule allows. */
    boolean overLimit(OrderId order, UUID organization) {
        var scorer = scorer();
        return facts(order, organization).stream().anyMatch(scorer::overLimit);
    }

    private Scorer scorer() { return new Scorer(rules.current(), LocalDate.now(clock)); }

    /** The facts of every registered organization of an order's district, or of only one. */
    private static final String FACTS = """
                with wanted as (
                    select o.id, o.region, o.field, o.budget, f.category,
                           rpad(left(o.region, 6), 12, '0') as district_from, rpad(left(o.region, 6), 12, '9') as district_to
                      from service_order o
                      left join service_field f on f.code = o.field
                     where o.id = :order
                ), won as (
                    select s.organization_id, sum(s.agreed) as amount
                      from service_order s
                      join wanted w on s.region between w.district_from and w.district_to
                     where s.claimed_at >= :newYear::date
                       and s.organization_id is not null
                       and s.stage <> 'CANCELLED'
                     group by s.organization_id
                ), running as (
                    select p.organization_id, count(*) as orders, count(*) filter (where s.field = w.field) as alike
                      from wanted w
                      join service_order s on s.region between w.district_from and w.district_to and s.stage in ('CLAIMED', 'DELIVERED')
                      join order_partner p on p.order_id = s.id
                     group by p.organization_id
                ), claimed as (
                    select p.organization_id, max(s.claimed_at) as last
                      from wanted w
                      join service_order s on s.region between w.district_from and w.district_to
                      join order_partner p on p.order_id = s.id
                     group by p.organization_id
                ), rated as (
                    select r.organization_id, avg(r.level) as mean, count(*) as ratings
                      from wanted w
                      join rating r on r.region between w.district_from and w.district_to
                     where r.excluded_at is null
                     group by r.organization_id
                ), declined as (
                    select e.organization_id,
                           sum(e.penalty) filter (where e.penalty_until >= :today) as penalty,
                           max(e.parked_until) filter (where e.parked_until >= :today) as parked_until
                      from wanted w
                      join service_order s on s.region between w.district_from and w.district_to
                      join order_decline e on e.order_id = s.id
                     group by e.organization_id
                )
                select c.id, c.name,
                       coalesce(a.capable, false) as capable, coalesce(d.declared, false) as declared,
                       coalesce(a.related, false) or coalesce(d.related, false) as related, a.cover_level,
                       case when c.region = w.region then 5
                            when left(c.region, 9) = left(w.region, 9) and substr(c.region, 7, 3) <> '000' then 4
                            when left(c.region, 6) = left(w.region, 6) then 3
                            else 0 end as near_level,
                       a.at_once, case when coalesce(a.capable, false) then coalesce(n.alike, 0) else coalesce(n.orders, 0) end as running,
                       t.mean as rating, coalesce(t.ratings, 0) as ratings,
                       coalesce(x.amount, 0) as won, (select coalesce(sum(amount), 0) from won) as won_by_all, w.budget,
                       (l.last at time zone 'Asia/Shanghai')::date as last_claim,
                       coalesce(k.penalty, 0) as penalty, k.parked_until,
                       i.order_id is not null as invited, f.order_id is not null as offered,
                       (select q.label
                          from order_decline z
                          join decline_reason q on q.code = z.reason and q.valid_from = z.reason_from
                         where z.order_id = w.id and z.organization_id = c.id
                         order by z.at desc
                         limit 1) as declined,
                       exists (select from organization_credit y where y.organization_id = c.id and y.list = 'SERIOUS' and y.stage in ('LISTED', 'LEAVING')) as serious,
                       g.grade,
                       coalesce(g.grade >= (select r.value
                                              from supervision_rule r
                                             where r.code = 'GRADE_PREFERRED_FROM' and r.valid_from <= :today
                                             order by r.valid_from desc
                                             limit 1), false) as preferred
                  from organization c
                 cross join wanted w
                  left join lateral (
                       select bool_or(b.field = w.field) as capable, bool_or(sf.category = w.category) as related,
                              max(b.at_once) filter (where b.field = w.field) as at_once,
                              max(r.level) filter (where b.field = w.field
                                  and left(b.region, (array[2, 4, 6, 9, 12])[r.level]) = left(w.region, (array[2, 4, 6, 9, 12])[r.level])) as cover_level
                         from organization_capability b
                         join region r on r.code = b.region
                         join service_field sf on sf.code = b.field
                        where b.organization_id = c.id) a on true
                  left join lateral (
                       select bool_or(e.field = w.field) as declared, bool_or(sf.category = w.category) as related
                         from organization_field e
                         join service_field sf on sf.code = e.field
                        where e.organization_id = c.id) d on true
                  left join running n on n.organization_id = c.id
                  left join claimed l on l.organization_id = c.id
                  left join rated t on t.organization_id = c.id
                  left join won x on x.organization_id = c.id
                  left join declined k on k.organization_id = c.id
                  left join lateral (
                       select h.grade
                         from organization_grade h
                        where h.organization_id = c.id and h.stage in ('GRADED', 'TRACKED') and :today between h.valid_from and h.valid_until
                        order by h.granted_on desc
                        limit 1) g on true
                  left join order_invitation i on i.order_id = w.id and i.organization_id = c.id
                  left join order_offer f on f.order_id = w.id and f.organization_id = c.id
                 where c.stage = 'REGISTERED'
                   and c.region between w.district_from and w.district_to
                   and (:only::uuid is null or c.id = :only)
                """;

    private List<CandidateFacts> facts(OrderId order, @Nullable UUID only) {
        var today = LocalDate.now(clock);
        db.sql("set local plan_cache_mode = force_generic_plan").update();      // twelve joins take longer to plan than to run
        var facts = db.sql(FACTS)
                .param("order", order.value())
                .param("newYear", today.withDayOfYear(1))
                .param("today", today)
                .param("only", only)
                .query(CandidateFacts.class)
                .list();
        db.sql("set local plan_cache_mode = auto").update();
        return facts;
    }
}
