package org.gongzhi.party.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coverage on any day, as known at any time. The denominators are the organizations registered on that day; what covers is counted by
 * organizations, never by Party organizations. (domain.md M26)
 */
@Component
@Transactional(readOnly = true)
public class CoverageAt {

    /** @param code of the place, type, field or mode; its label is what people read */
    public record Group(String code, String label, Counts counts) {}

    public record Organization(UUID id, long serial, String name, OrganizationKind kind, String place, @Nullable String means, @Nullable UUID partyOrganizationId,
            @Nullable String partyOrganization, boolean sent, boolean mass, boolean effective) {}

    /** @param then what was known at the end of the day; {@code now} what is known now; words in people's language */
    public record Corrected(UUID id, String name, String then, String now, String reason) {}

    private final JdbcClient db;
    private final PartyRules rules;

    CoverageAt(JdbcClient db, PartyRules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** @param known {@code infinity}, or an instant before which it was recorded */
    public Counts counts(String from, String to, LocalDate day, String known) {
        return db.sql(CoverageSql.state(known) + "select " + CoverageSql.COUNTS + " from state s").params(params(from, to, day, known)).query(Counts.class).single();
    }

    /** By the places one level below; those without an organization included. @param digits of the places */
    public List<Group> byPlace(String from, String to, LocalDate day, String known, int digits) {
        return groups(CoverageSql.state(known) + """
                , part as (
                    select distinct rpad(left(r.code, :digits), 12, '0') as code from region r where r.code between :from and :to)
                select p.code, r.name as label,
                """ + CoverageSql.COUNTS.replace("count(*) as registered", "count(s.id) as registered") + """
                  from part p
                  join region r on r.code = p.code
                  left join state s on rpad(left(s.region, :digits), 12, '0') = p.code
                 group by p.code, r.name
                having count(s.id) > 0 or p.code <> :from
                 order by p.code
                """, params(from, to, day, known), digits);
    }

    public List<Group> byKind(String from, String to, LocalDate day, String known) {
        return groups(CoverageSql.state(known) + "select s.kind as code, s.kind as label, " + CoverageSql.COUNTS + " from state s group by s.kind order by count(*) desc",
                params(from, to, day, known), 0);
    }

    /** An organization that serves several fields stands in each of them. */
    public List<Group> byField(String from, String to, LocalDate day, String known) {
        return groups(CoverageSql.state(known) + "select v.code, v.label, " + CoverageSql.COUNTS + """
                  from state s
                  join organization_field f on f.organization_id = s.id
                  join service_field v on v.code = f.field
                 group by v.code, v.label, v.rank
                 order by v.rank
                """, params(from, to, day, known), 0);
    }

    /** By how the Party organization that covers was formed. */
    public List<Group> byMode(String from, String to, LocalDate day, String known) {
        return groups(CoverageSql.state(known) + "select b.mode as code, b.mode as label, " + CoverageSql.COUNTS + """
                  from state s
                  join party_organization b on b.id = s.party_organization_id
                 where s.built
                   and b.mode is not null
                 group by b.mode
                 order by count(*) desc
                """, params(from, to, day, known), 0);
    }

    List<Organization> organizations(String from, String to, LocalDate day, CoverageFilter asked, long before, int rows) {
        return db.sql(CoverageSql.state(asked.instant()) + """
                select s.id, s.serial, s.name, s.kind, r.name as place, s.means, s.party_organization_id, b.name as party_organization, s.sent, s.mass, coalesce(s.effective, false) as effective
                  from state s
                  join region r on r.code = s.region
                  left join party_organization b on b.id = s.party_organization_id
                 where s.serial < :before
                   and (:kind::text is null or s.kind = :kind)
                   and (:mode::text is null or b.mode = :mode)
                   and (:field::text is null or exists (select from organization_field f where f.organization_id = s.id and f.field = :field))
                   and """ + " " + CoverageSql.AMONG + """
                 order by s.serial desc
                 limit :rows
                """)
                .params(params(from, to, day, asked.instant()))
                .param("before", before)
                .param("rows", rows)
                .param("state", asked.state() == null ? CoverageState.ALL.name() : asked.state().name())
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("mode", asked.mode() == null ? null : asked.mode().name())
                .param("field", asked.field())
                .query(Organization.class)
                .list();
    }

    /** Of which organizations it is known now, otherwise than at the end of the day, what covered them. */
    List<Corrected> corrected(String from, String to, LocalDate day, String then) {
        return db.sql("""
                        with of_the_day as (
                            select c.*, c.superseded_at is null as now, c.recorded_at < :then::timestamptz and (c.superseded_at is null or c.superseded_at >= :then::timestamptz) as then
                              from party_coverage c
                             where c.since <= :day
                               and (c.until is null or c.until > :day)
                               and c.party_organization_id is not null
                               and (c.recorded_at >= :then::timestamptz or c.superseded_at >= :then::timestamptz)),
                        told as (
                            select d.organization_id, max(d.party_organization_id::text) filter (where d.then) as before_id, max(d.party_organization_id::text) filter (where d.now) as after_id
                              from of_the_day d
                             group by d.organization_id)
                        select o.id, o.name, coalesce(x.name, '未建党组织') as then, coalesce(y.name, '未建党组织') as now,
                               coalesce((select j.note
                                           from journal j
                                          where j.subject = 'party-coverage' and j.subject_id = o.id and j.move = 'CORRECT_COVERAGE' and j.at >= :then::timestamptz
                                          order by j.at desc, j.id desc
                                          limit 1), '') as reason
                          from told b
                          join organization o on o.id = b.organization_id
                          left join party_organization x on x.id = b.before_id::uuid
                          left join party_organization y on y.id = b.after_id::uuid
                         where b.before_id is distinct from b.after_id
                           and o.region between :from and :to
                         order by o.name
                         limit 200
                        """)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("then", then)
                .query(Corrected.class)
                .list();
    }

    private List<Group> groups(String sql, Map<String, ?> params, int digits) {
        return db.sql(sql)
                .params(params)
                .param("digits", digits)
                .query((row, n) -> new Group(row.getString("code"), row.getString("label"), new Counts(row.getLong("registered"), row.getLong("organization"), row.getLong("work"),
                        row.getLong("solo"), row.getLong("joint"), row.getLong("attached"), row.getLong("only_work"), row.getLong("nothing"), row.getLong("effective"))))
                .list();
    }

    private Map<String, ?> params(String from, String to, LocalDate day, String known) {
        var rule = rules.on(day);
        return Map.of("from", from, "to", to, "day", day, "known", known, "alive", day.minusMonths(rule.amberMonths()), "attached", rule.attachedCount());
    }

}
