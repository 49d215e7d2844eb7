package org.gongzhi.party.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.party.life.Branches;
import org.gongzhi.party.life.LifePeriod;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ActivityPages {

    private static final int ROWS = 500;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Branches branches;
    private final Clock clock;

    ActivityPages(JdbcClient db, Branches branches, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.clock = clock;
    }

    ActivityPage show(int year, boolean sheet, Viewer viewer) {
        var rounds = rounds(year, viewer);
        var last = LifePeriod.QUARTER.begin(LocalDate.now(clock)).minusDays(1);
        var due = viewer.may("activity.open") && viewer.reach().organization() == null && rounds(last.getYear(), viewer).stream().noneMatch(one -> one.quarter() == quarter(last));
        return new ActivityPage(year, rounds, rows(year, sheet ? SHEET : ROWS, viewer), due ? last.toString() : null, due ? LifePeriod.QUARTER.name(last) : null);
    }

    private static int quarter(LocalDate day) { return (day.getMonthValue() - 1) / 3 + 1; }

    /** Those of the district; whoever sees only one unit sees them once they are public. */
    private List<ActivityPage.Round> rounds(int year, Viewer viewer) {
        return db.sql("""
                        select r.id, extract(quarter from r.period_to)::int as quarter, r.title, r.stage,
                               (select n.id from notice n where n.subject_id = r.id and n.stage <> 'WITHDRAWN' order by n.serial desc limit 1) as notice
                          from appraisal_round r
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                         where extract(year from r.period_to) = :year
                           and r.stage <> 'CANCELLED'
                           and (:district::text is null or r.region like :district || '%')
                           and (:organization::uuid is null or r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED'))
                         order by r.period_to
                        """)
                .params(viewer.reach().params())
                .param("scheme", Activity.SCHEME)
                .param("year", year)
                .query(ActivityPage.Round.class)
                .list();
    }

    private List<ActivityPage.Row> rows(int year, int limit, Viewer viewer) {
        return db.sql("""
                        select s.subject as branch, min(s.name) as name,
                               max(t.total) filter (where q.n = 1)::numeric(6, 1)::text as first, max(t.total) filter (where q.n = 2)::numeric(6, 1)::text as second,
                               max(t.total) filter (where q.n = 3)::numeric(6, 1)::text as third, max(t.total) filter (where q.n = 4)::numeric(6, 1)::text as fourth,
                               (array_agg(t.rank order by r.period_to desc))[1]::int as rank
                          from appraisal_round r
                          join appraisal_scheme c on c.id = r.scheme and c.code = :scheme
                          join appraisal_subject s on s.round = r.id and s.exempt_because is null
                          join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         cross join lateral (select extract(quarter from r.period_to)::int as n) q
                         where extract(year from r.period_to) = :year
                           and r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED')
                           and s.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = s.subject and u.organization_id = :organization))
                         group by s.subject
                         order by avg(t.total) desc, min(s.name)
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("scheme", Activity.SCHEME)
                .param("year", year)
                .param("limit", limit)
                .query(ActivityPage.Row.class)
                .list();
    }

    PilotListPage pilots(Viewer viewer) {
        var rows = db.sql("""
                        select p.branch_id as branch, b.name, p.since, p.until, p.basis
                          from role_pilot p
                          join party_organization b on b.id = p.branch_id
                         where b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
                         order by p.until is not null, p.since desc, b.serial
                        """)
                .params(viewer.reach().params())
                .query(PilotListPage.Row.class)
                .list();
        var scores = viewer.reach().organization() != null ? List.<PilotListPage.Score>of() : db.sql("""
                        select r.id as round, r.title, c.name as scheme
                          from appraisal_round r
                          join appraisal_scheme c on c.id = r.scheme and c.code in ('role_branch', 'role_member')
                         where r.region between :from and :to
                           and r.stage <> 'CANCELLED'
                         order by r.period_to desc, c.code
                        """)
                .params(viewer.reach().params())
                .query(PilotListPage.Score.class)
                .list();
        return new PilotListPage(rows, branches.options(viewer), scores);
    }
}
