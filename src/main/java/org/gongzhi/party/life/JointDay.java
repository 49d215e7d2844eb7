package org.gongzhi.party.life;

import static org.gongzhi.party.life.JointDayMove.CANCEL;
import static org.gongzhi.party.life.JointDayMove.HOLD;
import static org.gongzhi.party.life.JointDayMove.PLAN;
import static org.gongzhi.party.life.JointDayMove.REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A theme day of several branches. */
class JointDay extends AbstractAggregateRoot<JointDay> {

    record JointDayBranch(UUID branchId) {}

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate plannedOn;
    private UUID hostId;
    private String region;
    private String topic;
    private String[] bigrams;
    private Instant startsAt;
    private LocalDate onDay;
    private String place;
    private String review = "";
    private String reason = "";
    private JointDayStage stage;
    @MappedCollection(idColumn = "joint_day_id") private Set<JointDayBranch> participants;

    /** @param others beside the host @throws Refused {@code life.joint.alone} */
    static JointDay plan(Branch host, Set<UUID> others, String topic, Instant at, String place, Act act) {
        if (others.stream().allMatch(host.id()::equals)) throw new Refused("life.joint.alone").at("participants");
        var it = new JointDay();
        it.id = UUID.randomUUID();
        it.plannedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        it.hostId = host.id();
        it.region = host.region();
        it.topic = topic.strip();
        it.bigrams = Bigrams.of(it.topic);
        it.startsAt = at;
        it.onDay = LocalDate.ofInstant(at, OfficeClock.ZONE);
        it.place = place.strip();
        it.participants = others.stream().filter(one -> !one.equals(host.id())).map(JointDayBranch::new).collect(Collectors.toSet());
        it.stage = PLAN.to();
        it.registerEvent(new Moved(JointDays.SUBJECT, it.id, PLAN, null, act, Map.of("branches", it.participants.size() + 1)));
        return it;
    }

    JointDay hold(Act act) {
        if (LocalDate.ofInstant(act.at(), OfficeClock.ZONE).isBefore(onDay)) throw new Refused("life.hold.early", onDay.toString());
        return move(HOLD, act);
    }

    JointDay review(Act act) {
        move(REVIEW, act);
        review = act.note();
        return this;
    }

    JointDay cancel(Act act) {
        move(CANCEL, act);
        reason = act.note();
        return this;
    }

    UUID id() { return id; }

    String topic() { return topic; }

    private JointDay move(JointDayMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(JointDays.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }
}
