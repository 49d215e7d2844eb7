package org.gongzhi.party.station;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what sites are named: by whom, of which level and grade, and when they are looked at again. (domain.md M19) */
@Service
@Transactional
public class Awards {

    public static final String SUBJECT = "site-award";

    /** @param site the name of a station or of a Party organization @param recheck when it is looked at again */
    public record NewAward(String site, AwardTitle title, AwardLevel level, AwardGrade grade, String issuer, LocalDate on, LocalDate recheck) {}

    private final JdbcClient db;
    private final Branches branches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awards(JdbcClient db, Branches branches, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code station.award.site}, {@code station.award.recheck}, {@code station.future} */
    public UUID grant(NewAward wanted, Viewer viewer) {
        if (wanted.on().isAfter(LocalDate.now(clock))) throw new Refused("station.future").at("on");
        if (!wanted.recheck().isAfter(wanted.on())) throw new Refused("station.award.recheck").at("recheck");
        var station = db.sql("select id from party_station where name = :name and closed_on is null and region between :from and :to order by serial limit 1")
                .params(viewer.reach().params()).param("name", wanted.site().strip()).query(UUID.class).optional();
        var branch = station.isPresent() ? null : branches.find(wanted.site(), viewer).orElseThrow(() -> new Refused("station.award.site", wanted.site()).at("site"));
        var id = UUID.randomUUID();
        db.sql("""
                        insert into site_award (id, region, station_id, branch_id, title, level, grade, issuer, awarded_on, recheck_on, note, by, at)
                        values (:id, coalesce((select region from party_station where id = :station), :region), :station, :branch, :title, :level, :grade, :issuer, :on, :recheck,
                                '', :by, :at)
                        """)
                .param("id", id)
                .param("station", station.orElse(null))
                .param("branch", branch == null ? null : branch.id())
                .param("region", branch == null ? null : branch.region())
                .param("title", wanted.title().name())
                .param("level", wanted.level().name())
                .param("grade", wanted.grade().name())
                .param("issuer", wanted.issuer().strip())
                .param("on", wanted.on())
                .param("recheck", wanted.recheck())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        note(id, "GRANT_AWARD", wanted.site(), viewer);
        return id;
    }

    /** It was looked at and stands. @param grade how good it is now @param next when it is looked at again @throws Refused {@code station.award.recheck} */
    public void recheck(UUID id, AwardGrade grade, LocalDate next, String words, Viewer viewer) {
        var today = LocalDate.now(clock);
        if (!next.isAfter(today)) throw new Refused("station.award.recheck").at("next");
        var rows = db.sql("""
                        update site_award
                           set grade = :grade, checked_on = :today, recheck_on = :next
                         where id = :id
                           and revoked_on is null
                           and region between :from and :to
                        """)
                .params(viewer.reach().params()).param("id", id).param("grade", grade.name()).param("today", today).param("next", next).update();
        if (rows == 0) throw new Missing();
        note(id, "RECHECK_AWARD", words, viewer);
    }

    public void revoke(UUID id, String why, Viewer viewer) {
        var rows = db.sql("update site_award set revoked_on = :today, note = :why where id = :id and revoked_on is null and region between :from and :to")
                .params(viewer.reach().params()).param("id", id).param("today", LocalDate.now(clock)).param("why", why.strip()).update();
        if (rows == 0) throw new Missing();
        note(id, "REVOKE_AWARD", why, viewer);
    }

    private void note(UUID id, String deed, String words, Viewer viewer) {
        events.publishEvent(new Noted(SUBJECT, id, deed, viewer.act(clock.instant(), words), Map.of()));
    }
}
