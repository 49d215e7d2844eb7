package org.gongzhi.incubation.star;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.followup.interview.NewInterview;
import org.gongzhi.incubation.month.ScoreRules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the stars of each year as the locked round has them, and asks those with few to an interview. */
@Component
class StarBook {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private record Asked(UUID organization, String name, String region, int year, int stars, @Nullable UUID interview) {}

    private final JdbcClient db;
    private final ScoreRules rules;
    private final Interviews interviews;
    private final WorkingDays days;
    private final Clock clock;

    StarBook(JdbcClient db, ScoreRules rules, Interviews interviews, WorkingDays days, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.interviews = interviews;
        this.days = days;
        this.clock = clock;
    }

    /** What a locked round says now, of all its subjects or of one. Whoever is in no band has no star. */
    void take(UUID round, @Nullable UUID subject, Act act) {
        db.sql("""
                        insert into organization_star (organization_id, year, stars, total, rank, round, version, region, since)
                        select s.subject, extract(year from r.period_to), coalesce(substring(t.band from '[1-5]$')::smallint, 0), t.total, t.rank, r.id,
                               t.version, s.region, :at
                          from appraisal_round r
                          join appraisal_subject s on s.round = r.id and s.exempt_because is null
                          join appraisal_standing t on t.round = s.round and t.subject = s.subject
                         where r.id = :round
                           and (:subject::uuid is null or s.subject = :subject)
                            on conflict (organization_id, year) do update
                           set stars = excluded.stars, total = excluded.total, rank = excluded.rank, round = excluded.round, version = excluded.version,
                               region = excluded.region, since = excluded.since
                        """)
                .param("round", round)
                .param("subject", subject)
                .param("at", Timestamp.from(act.at()))
                .update();
        interview(round, subject, act);
    }

    /** By the rule of the day on which the year ended; an appeal may make an interview needless, or due. */
    private void interview(UUID round, @Nullable UUID subject, Act act) {
        var year = db.sql("select period_to from appraisal_round where id = ?").param(round).query(LocalDate.class).single();
        int most = rules.on(year).interviewMaxStar();
        var due = new HashMap<UUID, @Nullable UUID>();
        for (var asked : asked(round, subject, most)) {
            if (asked.stars() > most) interviews.cancel(new InterviewId(asked.interview()), act);
            due.put(asked.organization(), asked.stars() > most ? null : invite(asked, most, act));
        }
        keep(due, year.getYear());
    }

    private void keep(Map<UUID, @Nullable UUID> due, int year) {
        var organizations = List.copyOf(due.keySet());
        db.sql("""
                        update organization_star t
                           set interview_id = d.interview
                          from unnest(:organizations::uuid[], :interviews::uuid[]) as d (organization, interview)
                         where t.organization_id = d.organization
                           and t.year = :year
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("interviews", organizations.stream().map(due::get).toArray(UUID[]::new))
                .param("year", year)
                .update();
    }

    /** Whose stars and interview do not fit together. */
    private List<Asked> asked(UUID round, @Nullable UUID subject, int most) {
        return db.sql("""
                        select t.organization_id as organization, o.name, t.region, t.year, t.stars, t.interview_id as interview
                          from organization_star t
                          join organization o on o.id = t.organization_id
                         where t.round = :round
                           and (:subject::uuid is null or t.organization_id = :subject)
                           and (t.stars <= :most) = (t.interview_id is null)
                           and (t.interview_id is not null
                                or exists (select from settlement s where s.organization_id = t.organization_id and s.stage in ('IN', 'RENEWING')))
                         order by t.total, o.name
                        """)
                .param("round", round)
                .param("subject", subject)
                .param("most", most)
                .query(Asked.class)
                .list();
    }

    private UUID invite(Asked asked, int most, Act act) {
        var at = days.plus(LocalDate.now(clock), rules.current().starDays()).atTime(AFTERNOON).atZone(OfficeClock.ZONE).toInstant();
        var stars = asked.stars() == 0 ? "不评星级" : asked.stars() + " 星";
        var reason = asked.year() + " 年度考核评为 " + stars + "，按规则 " + most + " 星及以下约谈并限期整改。";
        return interviews.invite(new NewInterview(FollowUpSource.SCORE, null, "/incubation/scores/" + asked.organization(), null, asked.region(),
                asked.organization(), asked.name(), "星级约谈：" + asked.name() + "（" + asked.year() + " 年度）", reason, at, "孵化中心会议室", "孵化中心"), act).value();
    }
}
