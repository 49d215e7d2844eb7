package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.appraisal.round.RoundPublished;
import org.gongzhi.incubation.GivenCentres;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Months and years as the engine leaves them when it locks a round: points first, then the news of it. */
@Component
public class GivenMonths {

    public static final String DISTRICT = "330399000000";

    private final GivenCentres centres;
    private final Objections objections;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final OfficeClock clock;

    GivenMonths(GivenCentres centres, Objections objections, JdbcClient db, ApplicationEventPublisher events, TransactionTemplate transaction, OfficeClock clock) {
        this.centres = centres;
        this.objections = objections;
        this.db = db;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A locked month; organizations without points are exempt in it. */
    public UUID locked(YearMonth month, Map<UUID, BigDecimal> points, List<UUID> exempt) {
        return transaction.execute(status -> {
            var round = opened(month, points, exempt);
            lock(round, month);
            return round;
        });
    }

    /** Scored and not locked: it has no points yet. */
    public UUID opened(YearMonth month, Map<UUID, BigDecimal> points, List<UUID> exempt) {
        return transaction.execute(status -> {
            var round = round(LowCases.SCHEME, "OPEN", month.atDay(1), month.atEndOfMonth());
            exempt.forEach(organization -> subject(round, organization, "装修"));
            points.forEach((organization, mark) -> {
                subject(round, organization, null);
                result(round, organization, 1, mark, null);
            });
            return round;
        });
    }

    public void lock(UUID round, YearMonth month) {
        transaction.executeWithoutResult(status -> {
            db.sql("update appraisal_round set stage = 'LOCKED', locked_at = now() where id = ?").param(round).update();
            events.publishEvent(new RoundLocked(round, LowCases.SCHEME, DISTRICT, month.atDay(1), month.atEndOfMonth()));
        });
    }

    /** A locked year. @param bands the band and total of each organization */
    public UUID lockedYear(int year, Map<UUID, Integer> stars) {
        return transaction.execute(status -> {
            var round = round("yearly_star", "LOCKED", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            stars.forEach((organization, star) -> {
                subject(round, organization, null);
                result(round, organization, 1, new BigDecimal(star == 0 ? 95 : 45 + star * 10), star == 0 ? null : "star" + star);
            });
            events.publishEvent(new RoundLocked(round, "yearly_star", DISTRICT, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            return round;
        });
    }

    /** An appeal was granted after the lock. */
    public void corrected(UUID round, UUID organization, BigDecimal points, String band) {
        transaction.executeWithoutResult(status -> {
            var version = db.sql("select max(version) + 1 from appraisal_result where round = ? and subject = ?").param(round).param(organization)
                    .query(Integer.class).single();
            result(round, organization, version, points, band);
            events.publishEvent(new ResultCorrected(round, organization, version));
        });
    }

    /** One organization with months, a case that an appeal withdrew and one that is open, and stars; once for all that look at figures and pages. */
    public void ofAYear() {
        if (db.sql("select exists (select from organization where name = '月度积分示例中心')").query(Boolean.class).single()) return;
        var centre = centres.aCentre();
        var resident = centres.settled(centre, centres.seats(centre).get(0));
        var settled = resident.organization();
        db.sql("update organization set name = '月度积分示例中心' where id = ?").param(settled).update();
        var spring = lowMonths(settled, 3);
        corrected(spring.get(1), settled, new BigDecimal("7.5"), "pass");
        var summer = lowMonths(settled, 7);
        lockedYear(2026, Map.of(settled, 3));
        objected(summer.get(2), centres.as(resident.login()));
    }

    private List<UUID> lowMonths(UUID organization, int first) {
        return Stream.of(first, first + 1, first + 2).map(month -> locked(YearMonth.of(2026, month), Map.of(organization, new BigDecimal("5.5")), List.of())).toList();
    }

    /** A notice of a month, and an objection to it that was right. */
    private void objected(UUID round, Viewer member) {
        transaction.executeWithoutResult(status -> {
            db.sql("update appraisal_round set objection_until = current_date + 5 where id = ?").param(round).update();
            events.publishEvent(new RoundPublished(round, LowCases.SCHEME, LocalDate.now(clock).plusDays(5)));
            var notice = new NoticeId(db.sql("select id from notice where subject_id = ?").param(round).query(UUID.class).single());
            objections.decide(objections.raise(notice, "月度积分示例中心", "活动少计一场。", member), true, "情况属实。", centres.as("shaoping"));
        });
    }

    private UUID round(String scheme, String stage, LocalDate from, LocalDate to) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_at, objection_until)
                        select :id, :to, id, :region, name || :to, :from, :to, :stage, :at, :to
                          from appraisal_scheme
                         where code = :scheme and version = 1
                        """)
                .param("id", id).param("region", DISTRICT).param("from", from).param("to", to).param("stage", stage).param("scheme", scheme)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private void subject(UUID round, UUID organization, String exempt) {
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region, organization, exempt_because)
                        select :round, id, 'ORGANIZATION', name, region, id, :exempt from organization where id = :organization
                        """)
                .param("round", round).param("organization", organization).param("exempt", exempt).update();
    }

    private void result(UUID round, UUID organization, int version, BigDecimal total, String band) {
        db.sql("insert into appraisal_result (round, subject, version, total, band, because, at) values (:round, :subject, :version, :total, :band, :because, :at)")
                .param("round", round).param("subject", organization).param("version", version).param("total", total).param("band", band)
                .param("because", version == 1 ? "" : "申诉成立").param("at", Timestamp.from(clock.instant())).update();
    }
}
