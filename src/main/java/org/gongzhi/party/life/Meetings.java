package org.gongzhi.party.life;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.Activities;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door to organization life 组织生活: planned, held with a sign-in by QR code, written down with minutes and photos, or cancelled
 * with a reason. Whoever writes has the branch within reach, else {@link Missing}; what its life does not allow is {@link Refused}
 * with {@code move.refused}. (domain.md M31, C1; 支部工作条例)
 */
@Service
@Transactional
public class Meetings {

    public static final String SUBJECT = "party-meeting";

    private final MeetingRepository repository;
    private final Attendances attendances;
    private final Branches branches;
    private final SignIns signIns;
    private final Attachments attachments;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(MeetingRepository repository, Attendances attendances, Branches branches, SignIns signIns, Attachments attachments, Activities activities,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.attendances = attendances;
        this.branches = branches;
        this.signIns = signIns;
        this.attachments = attachments;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code life.plan.branch} for what holds no meetings */
    public UUID plan(NewMeeting planned, Viewer viewer) {
        return plan(planned, branches.reached(planned.branch(), viewer), act(viewer, ""));
    }

    /** For programs, which answer for the branch themselves. */
    UUID plan(NewMeeting planned, Branch branch, Act act) { return repository.save(Meeting.plan(planned, branch.region(), act)).id(); }

    public void shift(UUID id, Instant to, String place, String why, Viewer viewer) { repository.save(held(id, viewer).shift(to, place, act(viewer, why))); }

    /** Opens the sign-in, on the day of the meeting or later. @throws Refused {@code life.hold.early} */
    public void hold(UUID id, Viewer viewer) { begin(held(id, viewer), viewer); }

    /** A part of a joint day, which its host opens for all. */
    void begin(UUID id, Viewer viewer) { begin(repository.hold(id).orElseThrow(Missing::new), viewer); }

    private void begin(Meeting meeting, Viewer viewer) {
        var it = repository.save(meeting.hold(act(viewer, "")));
        signIns.open(SUBJECT, it.id(), it.topic(), "/party/meetings/" + it.id(), viewer);
    }

    /** A member says with their own account that they are there. @throws Refused {@code life.attend.closed}, {@code life.attend.not-on-the-roll}, {@code life.attend.twice} */
    public void attend(UUID id, Viewer viewer) {
        if (held(id, viewer).stage() != MeetingStage.HELD) throw new Refused("life.attend.closed");
        var member = attendances.ofPerson(id, viewer.id());
        if (member == null) throw new Refused("life.attend.not-on-the-roll");
        if (!attendances.came(id, member, "SELF")) throw new Refused("life.attend.twice");
        events.publishEvent(new Noted(SUBJECT, id, "ATTEND", act(viewer, ""), Map.of()));
    }

    /**
     * Writes it down, or corrects what was written; whoever is neither present nor on leave was absent. Of a meeting from paper is known
     * how many came and not who: as long as nobody is named, that stays.
     *
     * @throws Refused {@code life.record.nobody}, {@code life.record.no-roll}
     */
    public void record(UUID id, String minutes, Collection<UUID> present, Collection<UUID> leave, List<MultipartFile> photos, Viewer viewer) {
        record(id, minutes, present, leave, null, photos, viewer);
    }

    /** @param read how many came as the paper says; nothing to whoever is named @throws Refused {@code life.record.more} besides */
    void record(UUID id, String minutes, Collection<UUID> present, Collection<UUID> leave, Attendances.@Nullable Counted read, List<MultipartFile> photos, Viewer viewer) {
        var it = held(id, viewer);
        var paper = present.isEmpty() && leave.isEmpty() && it.stage() == MeetingStage.RECORDED && !attendances.isNamed(id);
        var counted = !paper ? attendances.take(id, present, leave) : read == null ? it.counted() : read;
        if (!paper && counted.expected() == 0) throw new Refused("life.record.no-roll");
        repository.save(it.record(minutes, counted, act(viewer, "")));
        attachments.storeAll(photos, SUBJECT, id, viewer);
        activities.held(new PartyOrganizationId(it.branch()), it.onDay(), SUBJECT, id);
    }

    public void cancel(UUID id, String reason, Viewer viewer) { repository.save(held(id, viewer).cancel(act(viewer, reason))); }

    /** For programs: a meeting of a joint day is called off with it. */
    void cancel(UUID id, Act act) { repository.save(repository.hold(id).orElseThrow(Missing::new).cancel(act)); }

    private Meeting held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
