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
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to stations: each has a branch, or Party work that is recorded; both are to be all of them. Out of reach is {@link Missing}. (domain.md M18) */
@Service
@Transactional
public class Stations {

    public static final String SUBJECT = "party-station";

    private final JdbcClient db;
    private final Branches branches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stations(JdbcClient db, Branches branches, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code station.twice}, {@code station.region}, {@code station.future} */
    public UUID open(String name, StationLevel level, String region, LocalDate on, Viewer viewer) {
        if (region.compareTo(viewer.reach().from()) < 0 || region.compareTo(viewer.reach().to()) > 0) throw new Refused("station.region").at("region");
        notInTheFuture(on);
        var id = UUID.randomUUID();
        try {
            db.sql("insert into party_station (id, name, bigrams, level, region, opened_on) values (:id, :name, :bigrams, :level, :region, :on)")
                    .param("id", id)
                    .param("name", name.strip())
                    .param("bigrams", Bigrams.of(name))
                    .param("level", level.name())
                    .param("region", region)
                    .param("on", on)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("station.twice", name).at("name");
        }
        note(id, "OPEN_STATION", name, viewer);
        return id;
    }

    /** The branch that stands on it, by its id, number or name. @throws Refused {@code party.branch.unknown}, {@code station.future} */
    public void link(UUID id, String branch, LocalDate on, Viewer viewer) {
        notInTheFuture(on);
        var found = branches.named(branch, viewer);
        change(id, "update party_station set branch_id = :value::uuid, linked_on = :on where id = :id and closed_on is null and region between :from and :to", found.id().toString(), on, viewer);
        note(id, "LINK_STATION", found.name(), viewer);
    }

    public void unlink(UUID id, String why, Viewer viewer) {
        change(id, "update party_station set branch_id = null, linked_on = null where id = :id and branch_id is not null and region between :from and :to and :value::text is null and :on::date is null",
                null, null, viewer);
        note(id, "UNLINK_STATION", why, viewer);
    }

    /** Party work that was done there. @throws Refused {@code station.future} */
    public void work(UUID id, LocalDate on, String what, Viewer viewer) {
        notInTheFuture(on);
        var rows = db.sql("""
                        insert into party_station_work (id, station_id, on_day, what, by, at)
                        select gen_random_uuid(), s.id, :on, :what, :by, :at::timestamptz
                          from party_station s
                         where s.id = :id
                           and s.closed_on is null
                           and s.region between :from and :to
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("on", on)
                .param("what", what.strip())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (rows == 0) throw new Missing();
        note(id, "STATION_WORK", what, viewer);
    }

    public void close(UUID id, LocalDate on, String why, Viewer viewer) {
        notInTheFuture(on);
        change(id, "update party_station set closed_on = :on where id = :id and closed_on is null and opened_on <= :on and region between :from and :to and :value::text is null", null, on, viewer);
        note(id, "CLOSE_STATION", why, viewer);
    }

    private void change(UUID id, String sql, @Nullable String value, @Nullable LocalDate on, Viewer viewer) {
        if (db.sql(sql).params(viewer.reach().params()).param("id", id).param("value", value).param("on", on).update() == 0) throw new Missing();
    }

    private void notInTheFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("station.future").at("on");
    }

    private void note(UUID id, String deed, String words, Viewer viewer) {
        events.publishEvent(new Noted(SUBJECT, id, deed, viewer.act(clock.instant(), words), Map.of()));
    }
}
