package org.gongzhi.party.coverage;

/**
 * The one place where it is said what covers an organization on a day, as it was known at an instant. Every number and every list of the
 * two coverages is counted from these rows: an organization each, registered on that day. (domain.md C1, D1 R1)
 */
final class CoverageSql {

    /**
     * Takes {@code :from, :to, :day, :known} (exclusive; infinity for now), {@code :alive} (since when something must have been held to be
     * effective) and {@code :attached} (whether the attached are covered by an organization).
     */
    private static final String STATE = """
            with state as not materialized (
                select o.id, o.serial, o.name, o.kind, o.region, c.party_organization_id, c.means, coalesce(c.sent, false) as sent, coalesce(c.mass, false) as mass,
                       c.party_organization_id is not null and (c.means <> 'ATTACH' or :attached) as built,
                       c.organization_id is not null as worked,
                       c.party_organization_id is not null and (c.means <> 'ATTACH' or :attached)
                       and (b.founded_on > :alive
                            or exists (select from party_activity a where a.party_organization_id = b.id and a.on_date > :alive and a.on_date <= :day)) as effective
                  from organization o
                  left join (select organization_id, bool_or(means = 'DISPATCH') as sent, bool_or(means = 'MASS') as mass,
                                    max(party_organization_id::text)::uuid as party_organization_id, max(means) filter (where party_organization_id is not null) as means
                               from party_coverage
                              where since <= :day
                                and (until is null or until > :day)
                                and %s
                              group by organization_id) c on c.organization_id = o.id
                  left join party_organization b on b.id = c.party_organization_id
                 where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                   and o.region between :from and :to
                   and o.registered_on <= :day
                   and (o.deregistered_on is null or o.deregistered_on > :day)%s)
            """;

    private static final String NOW = STATE.formatted("superseded_at is null", "");

    private static final String THEN = STATE.formatted("recorded_at < :known::timestamptz and (superseded_at is null or superseded_at >= :known::timestamptz)", """

                   and exists (select from journal j where j.subject = 'organization' and j.subject_id = o.id and j.at < :known::timestamptz)""");

    /** Of one organization {@code s}, whether it is among those of a {@link CoverageState} {@code :state}. */
    static final String AMONG = """
            case :state when 'ORGANIZATION' then s.built when 'NO_ORGANIZATION' then not s.built when 'WORK' then s.worked when 'NOTHING' then not s.worked
                        when 'SOLO' then s.built and s.means = 'BUILD' when 'JOINT' then s.built and s.means = 'JOIN' when 'ATTACHED' then coalesce(s.means = 'ATTACH', false)
                        when 'ONLY_WORK' then s.worked and not s.built when 'EFFECTIVE' then s.effective when 'FORMAL_ONLY' then s.built and not coalesce(s.effective, false)
                        else true end
            """;

    static final String COUNTS = """
            count(*) as registered,
            count(*) filter (where s.built) as organization,
            count(*) filter (where s.worked) as work,
            count(*) filter (where s.built and s.means = 'BUILD') as solo,
            count(*) filter (where s.built and s.means = 'JOIN') as joint,
            count(*) filter (where s.means = 'ATTACH') as attached,
            count(*) filter (where s.worked and not s.built) as only_work,
            count(*) filter (where not s.worked) as nothing,
            count(*) filter (where s.effective) as effective
            """;

    private CoverageSql() {}

    /**
     * The table {@code state} of a day. What is known now lies in an index of its own, which a statement that may also ask for earlier knowledge would not find.
     *
     * @param known {@code infinity}, or an instant before which it was recorded
     */
    static String state(String known) { return "infinity".equals(known) ? NOW : THEN; }
}
