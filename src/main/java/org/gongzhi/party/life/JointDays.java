package org.gongzhi.party.life;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to joint theme days 联合党日: a host, its guests, one day. For each of them it is a meeting of its own, with its own roll
 * and minutes, and counts as its theme day of the month. (domain.md M32)
 */
@Service
@Transactional
public class JointDays {

    public static final String SUBJECT = "joint-day";

    private final JointDayRepository repository;
    private final Meetings meetings;
    private final Branches branches;
    private final JdbcClient db;
    private final Clock clock;

    JointDays(JointDayRepository repository, Meetings meetings, Branches branches, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.meetings = meetings;
        this.branches = branches;
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param guests the names of the others, anywhere in the district
     * @throws Refused {@code life.joint.alone}, {@code life.joint.unknown}
     */
    public UUID plan(UUID host, List<String> guests, String topic, Instant at, String place, Viewer viewer) {
        var branch = branches.reached(host, viewer);
        var act = act(viewer, "");
        var others = guests.stream().map(name -> guest(name, branch)).toList();
        var ids = others.stream().map(Branch::id).collect(Collectors.toCollection(LinkedHashSet::new));
        var day = repository.save(JointDay.plan(branch, ids, topic, at, place, act));
        plan(branch, day, at, place, act);
        others.stream().filter(one -> !one.id().equals(host)).distinct().forEach(one -> plan(one, day, at, place, act));
        return day.id();
    }

    /** It begins: each branch takes its sign-in. @throws Refused {@code life.hold.early} */
    public void hold(UUID id, Viewer viewer) {
        repository.save(held(id, viewer).hold(act(viewer, "")));
        meetings(id, "PLANNED").forEach(one -> meetings.begin(one, viewer));
    }

    public void review(UUID id, String words, Viewer viewer) { repository.save(held(id, viewer).review(act(viewer, words))); }

    public void cancel(UUID id, String reason, Viewer viewer) {
        var act = act(viewer, reason);
        repository.save(held(id, viewer).cancel(act));
        meetings(id, "PLANNED").forEach(one -> meetings.cancel(one, act));
    }

    private void plan(Branch branch, JointDay day, Instant at, String place, Act act) {
        meetings.plan(NewMeeting.of(branch.id(), MeetingType.THEME_DAY, day.topic(), at, place).partOf(day.id()), branch, act);
    }

    private List<UUID> meetings(UUID day, String stage) {
        return db.sql("select id from party_meeting where joint_day_id = :day and stage = :stage order by serial").param("day", day).param("stage", stage)
                .query(UUID.class).list();
    }

    private Branch guest(String name, Branch host) {
        return db.sql("""
                        select b.id, b.name, b.kind, b.region, 0 as full, 0 as members
                          from party_organization b
                         where b.stage = 'ESTABLISHED'
                           and b.name = :name
                           and substr(b.region, 1, 6) = substr(:region, 1, 6)
                         order by b.serial
                         limit 1
                        """)
                .param("name", name)
                .param("region", host.region())
                .query(Branch.class)
                .optional()
                .orElseThrow(() -> new Refused("life.joint.unknown", name).at("participants"));
    }

    private JointDay held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
