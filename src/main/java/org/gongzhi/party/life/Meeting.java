package org.gongzhi.party.life;

import static org.gongzhi.party.life.MeetingMove.CANCEL;
import static org.gongzhi.party.life.MeetingMove.CORRECT;
import static org.gongzhi.party.life.MeetingMove.HOLD;
import static org.gongzhi.party.life.MeetingMove.PLAN;
import static org.gongzhi.party.life.MeetingMove.RECORD;
import static org.gongzhi.party.life.MeetingMove.SHIFT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A meeting of a branch, from the plan to its minutes. */
@Table("party_meeting")
class Meeting extends AbstractAggregateRoot<Meeting> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate plannedOn;
    private UUID branchId;
    private String region;
    private MeetingType type;
    private String topic;
    private String[] bigrams;
    private Instant startsAt;
    private LocalDate onDay;
    private String place;
    private boolean online;
    private String chair;
    private @Nullable UUID jointDayId;
    private @Nullable UUID campaignId;
    private String minutes = "";
    private int expected;
    private int present;
    private @Nullable Instant recordedAt;
    private String reason = "";
    private MeetingStage stage;

    static Meeting plan(NewMeeting planned, String region, Act act) {
        var it = new Meeting();
        it.id = UUID.randomUUID();
        it.plannedOn = day(act.at());
        it.branchId = planned.branch();
        it.region = region;
        it.type = planned.type();
        it.topic = planned.topic().strip();
        it.bigrams = Bigrams.of(it.topic);
        it.startsAt = planned.at();
        it.onDay = day(planned.at());
        it.place = planned.place().strip();
        it.online = planned.online();
        it.chair = planned.chair().strip();
        it.jointDayId = planned.joint();
        it.campaignId = planned.campaign();
        it.stage = PLAN.to();
        it.registerEvent(new Moved(Meetings.SUBJECT, it.id, PLAN, null, act, Map.of("type", it.type.name())));
        return it;
    }

    /** To another time; its note says why. */
    Meeting shift(Instant to, String where, Act act) {
        move(SHIFT, act, Map.of("from", onDay.toString(), "to", day(to).toString()));
        startsAt = to;
        onDay = day(to);
        place = where.strip();
        return this;
    }

    /** Opens the sign-in. @throws Refused {@code life.hold.early} before its day */
    Meeting hold(Act act) {
        if (day(act.at()).isBefore(onDay)) throw new Refused("life.hold.early", onDay.toString());
        return move(HOLD, act, Map.of());
    }

    /** @throws Refused {@code life.record.nobody} when nobody came, {@code life.record.more} than were expected */
    Meeting record(String written, Attendances.Counted counted, Act act) {
        if (counted.present() == 0) throw new Refused("life.record.nobody").at("present");
        if (counted.present() > counted.expected()) throw new Refused("life.record.more").at("came");
        move(stage == MeetingStage.RECORDED ? CORRECT : RECORD, act, Map.of("expected", counted.expected(), "present", counted.present()));
        minutes = written.strip();
        expected = counted.expected();
        present = counted.present();
        if (recordedAt == null) recordedAt = act.at();
        registerEvent(new MeetingRecorded(id, branchId, type, onDay, jointDayId, campaignId, present));
        return this;
    }

    Meeting cancel(Act act) {
        move(CANCEL, act, Map.of());
        reason = act.note();
        return this;
    }

    Attendances.Counted counted() { return new Attendances.Counted(expected, present); }

    UUID id() { return id; }

    UUID branch() { return branchId; }

    String topic() { return topic; }

    LocalDate onDay() { return onDay; }

    MeetingStage stage() { return stage; }

    private static LocalDate day(Instant moment) { return LocalDate.ofInstant(moment, OfficeClock.ZONE); }

    private Meeting move(MeetingMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Meetings.SUBJECT, id, move, before, act, data));
        return this;
    }
}
