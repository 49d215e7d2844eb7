package org.gongzhi.organization.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what decides whether an organization may be assessed. */
@Component
class GradeFacts {

    private final JdbcClient db;

    GradeFacts(JdbcClient db) {
        this.db = db;
    }

    /** @param fineLimit from which a fine is no light penalty any more */
    Applicant of(UUID organization, LocalDate on, BigDecimal fineLimit) {
        return db.sql("""
                        select o.registered_on,
                               (select i.stage from organization_inspection i
                                 where i.organization_id = o.id and i.year = :year and i.stage in ('PASS', 'BASIC', 'FAIL')) as last_check,
                               (select i.stage from organization_inspection i
                                 where i.organization_id = o.id and i.year = :year - 1 and i.stage in ('PASS', 'BASIC', 'FAIL')) as check_before,
                               exists (select from organization_enforcement e
                                        where e.organization_id = o.id and e.decided_on >= make_date(:year, 1, 1)
                                          and (e.penalty = 'WARNING' or e.penalty in ('FINE', 'CONFISCATION') and e.amount < :limit)) as light_penalty,
                               exists (select from organization_enforcement e
                                        where e.organization_id = o.id and e.decided_on >= make_date(:year, 1, 1)
                                          and (e.penalty in ('SUSPENSION', 'REVOCATION') or e.penalty in ('FINE', 'CONFISCATION') and e.amount >= :limit)) as heavy_penalty,
                               exists (select from organization_enforcement e where e.organization_id = o.id and e.stage in ('FILED', 'INVESTIGATED')) as investigated,
                               g.valid_from as grade_from, g.valid_until as grade_until
                          from organization o
                          left join lateral (select g.valid_from, g.valid_until from organization_grade g
                                              where g.organization_id = o.id and g.stage in ('GRADED', 'TRACKED') order by g.granted_on desc limit 1) g on true
                         where o.id = :organization
                        """)
                .param("organization", organization)
                .param("year", lastChecked(on))
                .param("limit", fineLimit)
                .query(Applicant.class)
                .single();
    }

    /** Last year's check is concluded in the summer; before, the one of the year before it is the last there can be. */
    static int lastChecked(LocalDate on) { return on.getMonthValue() >= 7 ? on.getYear() - 1 : on.getYear() - 2; }
}
