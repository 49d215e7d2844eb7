package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the books say about the months of many organizations at once. */
@Component
class Histories {

    private record Row(UUID organization, LocalDate month, boolean exempt, BigDecimal points) {

        Month toMonth() { return new Month(YearMonth.from(month), exempt ? null : points, exempt); }
    }

    private final JdbcClient db;

    Histories(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whom the lock of a round may bring a row: whoever was low in it; whoever was exempt, for that may join the months around; and
     * when later months are locked already, everybody, for until now this month was in their way.
     */
    List<UUID> touched(UUID round, BigDecimal limit) {
        return db.sql("""
                        select s.subject
                          from appraisal_subject s
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         where s.round = :round
                           and (s.exempt_because is not null
                                or t.total < :limit
                                or exists (select
                                             from appraisal_round r
                                             join appraisal_round l on l.period_from > r.period_from and l.stage = 'LOCKED'
                                             join appraisal_scheme c on c.id = l.scheme and c.code = :scheme
                                            where r.id = :round))
                        """)
                .param("round", round)
                .param("limit", limit)
                .param("scheme", LowCases.SCHEME)
                .query(UUID.class)
                .list();
    }

    /** Every month of these organizations; one whose round is not locked has no points yet. */
    Map<UUID, List<Month>> of(Collection<UUID> organizations) {
        return db.sql("""
                        select distinct on (s.subject, r.period_from)
                               s.subject as organization, r.period_from as month, s.exempt_because is not null as exempt,
                               case when r.stage = 'LOCKED' then t.total end as points
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage <> 'CANCELLED'
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         where s.subject = any (:organizations)
                         order by s.subject, r.period_from, r.serial desc
                        """)
                .param("scheme", LowCases.SCHEME)
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(Row.class)
                .list().stream()
                .collect(Collectors.groupingBy(Row::organization, Collectors.mapping(Row::toMonth, Collectors.toList())));
    }

    /** Until when the months of these organizations have had their consequence, as far as there was one. */
    Map<UUID, LocalDate> settled(Collection<UUID> organizations) {
        return db.sql("""
                        select organization_id, max(closed_on) as closed_on
                          from low_case
                         where organization_id = any (:organizations)
                           and stage in ('PASSED', 'EXITED')
                         group by organization_id
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("organization_id", UUID.class), row.getObject("closed_on", LocalDate.class)))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which of these organizations are in a centre and not on their way out. */
    Map<UUID, LowResident> residents(Collection<UUID> organizations) {
        return db.sql("""
                        select s.id as settlement, o.id as organization, o.name, c.name as centre, s.region
                          from settlement s
                          join organization o on o.id = s.organization_id
                          join incubation_centre c on c.id = s.centre_id
                         where s.organization_id = any (:organizations)
                           and s.stage in ('IN', 'RENEWING')
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(LowResident.class)
                .list().stream()
                .collect(Collectors.toMap(LowResident::organization, one -> one));
    }

    /** Closed cases that rest on this month of the organization, although it was not low after all. */
    List<String> resting(UUID organization, LocalDate month) {
        return db.sql("""
                        select number
                          from low_case
                         where organization_id = :organization
                           and stage in ('PASSED', 'EXITED')
                           and :month = any (months)
                        """)
                .param("organization", organization)
                .param("month", month)
                .query(String.class)
                .list();
    }
}
