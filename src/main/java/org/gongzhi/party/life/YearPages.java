package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.life.YearPage.Cell;
import org.gongzhi.party.life.YearPage.Line;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class YearPages {

    private static final int ROWS = 30;

    private record Habit(@Nullable Integer themeDay, int groups) {}

    private final JdbcClient db;
    private final Branches branches;
    private final Clock clock;

    YearPages(JdbcClient db, Branches branches, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.clock = clock;
    }

    OwnYearPage choices(String query, @Nullable Long after, Viewer viewer) {
        var rows = db.sql("""
                        select b.id, b.serial, b.name, (select max(g.on_day) from party_meeting g where g.branch_id = b.id and g.stage in ('HELD', 'RECORDED')) as latest,
                               (select count(*) from party_meeting g
                                 where g.branch_id = b.id and g.stage in ('HELD', 'RECORDED') and g.on_day >= date_trunc('year', :today::timestamp)::date) as held
                          from party_organization b
                         where b.stage = 'ESTABLISHED'
                           and b.kind not in ('COMMITTEE', 'GENERAL_BRANCH')
                           and b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (:query = '' or b.name like '%' || :query || '%')
                           and (:after::bigint is null or b.serial > :after)
                         order by b.serial
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("query", query.strip().replaceAll("[\\\\%_]", ""))
                .param("after", after)
                .param("rows", ROWS + 1)
                .query(OwnYearPage.Row.class)
                .list();
        return new OwnYearPage(query.strip(), rows.subList(0, Math.min(rows.size(), ROWS)), rows.size() > ROWS);
    }

    YearPage show(UUID id, @Nullable Integer asked, Viewer viewer) {
        var branch = branches.reached(id, viewer);
        var today = LocalDate.now(clock);
        var year = asked == null ? today.getYear() : asked;
        var habit = db.sql("select theme_day, groups from branch_habit where branch_id = ?").param(id).query(Habit.class).optional().orElse(new Habit(null, 0));
        return new YearPage(branch, year, lines(id, year, today, viewer), meetings(id, "PLANNED", year), meetings(id, "HELD", year), quarters(id, year), sum(id, year),
                habit.themeDay(), habit.groups(), today);
    }

    private List<Line> lines(UUID branch, int year, LocalDate today, Viewer viewer) {
        var cells = new EnumMap<MeetingType, List<Cell>>(MeetingType.class);
        var rules = new EnumMap<MeetingType, String>(MeetingType.class);
        db.sql("select a.type, a.period, a.first, a.last, a.times, a.held from (" + Gaps.ASKED + ") a order by a.type, a.first")
                .params(viewer.reach().params())
                .param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31)).param("branch", branch)
                .query(row -> {
                    var type = MeetingType.valueOf(row.getString("type"));
                    var period = LifePeriod.valueOf(row.getString("period"));
                    var first = row.getObject("first", LocalDate.class);
                    var last = row.getObject("last", LocalDate.class);
                    rules.put(type, period.label() + " " + row.getInt("times") + " 次");
                    cells.computeIfAbsent(type, none -> new ArrayList<>()).add(new Cell(period.shortName(first), first, last, row.getInt("times"), row.getInt("held"),
                            last.isBefore(today), !first.isAfter(today) && !last.isBefore(today)));
                });
        return cells.entrySet().stream().map(one -> new Line(one.getKey(), rules.get(one.getKey()), one.getValue())).toList();
    }

    private List<YearPage.Meeting> meetings(UUID branch, String stage, int year) {
        return db.sql("""
                        select id, type, topic, starts_at, place, stage
                          from party_meeting
                         where branch_id = :branch
                           and stage = :stage
                           and on_day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                         order by on_day, serial
                         limit 30
                        """)
                .param("branch", branch)
                .param("stage", stage)
                .param("year", year)
                .query(YearPage.Meeting.class)
                .list();
    }

    private List<YearPage.Quarter> quarters(UUID branch, int year) {
        return db.sql("""
                        select r.title, r.id as round, trim(to_char(t.total, 'FM9990.0')) as total, t.rank,
                               (select count(*) from appraisal_subject o where o.round = r.id and o.exempt_because is null) as of
                          from appraisal_round r
                          join appraisal_scheme c on c.id = r.scheme and c.code = 'branch_activity'
                          join appraisal_subject s on s.round = r.id and s.subject = :branch
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         where r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED')
                           and r.period_to between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                         order by r.period_to
                        """)
                .param("branch", branch)
                .param("year", year)
                .query(YearPage.Quarter.class)
                .list();
    }

    private YearPage.Sum sum(UUID branch, int year) {
        return db.sql("""
                        select count(*)::int as held, coalesce(sum(present), 0)::int as present, coalesce(sum(expected), 0)::int as expected,
                               count(joint_day_id)::int as joint, count(campaign_id)::int as sessions
                          from party_meeting
                         where branch_id = :branch
                           and stage = 'RECORDED'
                           and on_day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        """)
                .param("branch", branch)
                .param("year", year)
                .query(YearPage.Sum.class)
                .single();
    }
}
