package org.gongzhi.party.life;

/**
 * What a branch owes: for each rule in force and each of its periods, the branches that held less than is asked. One statement over all
 * branches; a branch is asked of a period that it stood through from its first day to its last. (domain.md M31, C1)
 */
final class Gaps {

    private Gaps() {}

    /**
     * Over {@code :from}, {@code :to}, {@code :organization} of the reach and {@code :first}, {@code :last} (dates): periods that lie in them.
     * Yields {@code branch_id, serial, name, region, type, period, first, last, times, held}.
     */
    static final String MISSING = """
            with rule as (
                select r.type, r.period, r.times, r.applies, r.since, lead(r.since) over (partition by r.type order by r.since) as next
                  from life_rule r),
            slot as (
                select r.type, r.period, r.times, r.applies, m::date as first, (m + make_interval(months => k.months) - interval '1 day')::date as last
                  from (values ('MONTH', 1), ('QUARTER', 3), ('HALF', 6), ('YEAR', 12)) k (period, months)
                  join rule r on r.period = k.period and r.times > 0
                 cross join lateral generate_series(date_trunc('month', :first::date::timestamp), :last::date::timestamp, '1 month') m
                 where (extract(month from m)::int - 1) % k.months = 0
                   and m::date >= :first::date
                   and (m + make_interval(months => k.months) - interval '1 day')::date <= :last::date
                   and r.since <= (m + make_interval(months => k.months) - interval '1 day')::date
                   and (r.next is null or r.next > (m + make_interval(months => k.months) - interval '1 day')::date)),
            branch as materialized (
                select b.id, b.serial, b.name, b.region, b.founded_on, b.dissolved_on, coalesce(h.groups, 0) as groups,
                       coalesce(c.full, 0) >= 7 or coalesce(c.committee, false) as committee
                  from party_organization b
                  left join branch_habit h on h.branch_id = b.id
                  left join (select m.party_organization_id, count(*) filter (where m.stage = 'FULL') as full,
                                    bool_or(m.post in ('ORGANIZATION', 'PUBLICITY', 'DISCIPLINE', 'COMMITTEE')) as committee
                               from party_member m
                              where m.until is null
                              group by m.party_organization_id) c on c.party_organization_id = b.id
                 where b.stage in ('ESTABLISHED', 'DISSOLVED')
                   and b.kind not in ('COMMITTEE', 'GENERAL_BRANCH')
                   and b.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
                   and (:branch::uuid is null or b.id = :branch)),
            done as materialized (
                select g.branch_id, s.type, s.first, s.last, count(*) as held
                  from slot s
                  join party_meeting g on g.type = s.type and g.on_day between s.first and s.last and g.stage in ('HELD', 'RECORDED')
                 where (:branch::uuid is null or g.branch_id = :branch)
                 group by g.branch_id, s.type, s.first, s.last)
            select b.id as branch_id, b.serial, b.name, b.region, s.type, s.period, s.first, s.last, s.times::int as times, coalesce(d.held, 0)::int as held
              from branch b
              join slot s on b.founded_on <= s.first and (b.dissolved_on is null or b.dissolved_on > s.last)
                   and (s.applies = 'EVERY' or s.applies = 'COMMITTEE' and b.committee or s.applies = 'GROUP' and b.groups > 0)
              left join done d on (d.branch_id, d.type, d.first, d.last) = (b.id, s.type, s.first, s.last)
             where coalesce(d.held, 0) < s.times
            """;

    /** What is asked of branches, met or not, in the same columns: for the year of one branch. */
    static final String ASKED = MISSING.substring(0, MISSING.lastIndexOf(" where coalesce(d.held, 0) < s.times"));
}
