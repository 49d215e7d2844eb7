package org.gongzhi.followup.interview;

import static org.gongzhi.followup.interview.InterviewMove.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;

class Interview extends AbstractAggregateRoot<Interview> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate invitedOn;
    private FollowUpSource source;
    private @Nullable UUID sourceId;
    private String href;
    private @Nullable UUID followUpId;
    private String region;
    private UUID organizationId;
    private String organizationName;
    private String title;
    private String[] bigrams;
    private String reason;
    private Instant at;
    private String place;
    private String host;
    private @Nullable UUID hostId;
    private String attendee = "";
    private String record = "";
    private String demand = "";
    private @Nullable LocalDate dueOn;
    private @Nullable Instant heldAt;
    private @Nullable String recordHash;
    private String outcome = "";
    private @Nullable Instant concludedAt;
    private InterviewStage stage;
    @MappedCollection(idColumn = "interview_id") private Set<InterviewSignature> signatures = new HashSet<>();

    static Interview invite(NewInterview asked, Act act) {
        if (asked.at().isBefore(act.at())) throw new Refused("interview.at.past").at("at");
        var it = new Interview();
        it.id = UUID.randomUUID();
        it.invitedOn = day(act.at());
        it.source = asked.source();
        it.sourceId = asked.sourceId();
        it.href = asked.href();
        it.followUpId = asked.followUp() == null ? null : asked.followUp().value();
        it.region = asked.region();
        it.organizationId = asked.organization();
        it.organizationName = asked.organizationName();
        it.title = asked.title();
        it.bigrams = Bigrams.of(asked.title(), asked.organizationName());
        it.reason = asked.reason();
        it.at = asked.at();
        it.place = asked.place();
        it.host = asked.host();
        it.hostId = act.by();
        it.stage = INVITE.to();
        it.registerEvent(new Moved("interview", it.id, INVITE, null, act, Map.of("source", asked.source().name())));
        return it;
    }

    Interview confirm(String who, Act act) {
        move(CONFIRM, act);
        attendee = who;
        return this;
    }

    /** May be written again until somebody has signed it. */
    Interview hold(Minutes written, Act act) {
        if (!signatures.isEmpty()) throw new Refused("interview.record.signed");
        if (day(act.at()).isBefore(day(at))) throw new Refused("interview.record.too-early", day(at).toString());
        if (!written.due().isAfter(day(act.at()))) throw new Refused("interview.due.past").at("due");
        move(HOLD, act);
        attendee = written.attendee();
        record = written.record();
        demand = written.demand();
        dueOn = written.due();
        heldAt = act.at();
        recordHash = written.hash(title, organizationName);
        registerEvent(new InterviewHeld(id(), source, sourceId, organizationId, written.due()));
        return this;
    }

    Interview sign(InterviewSignature.Side side, String name, @Nullable Attachment drawing, Act act) {
        if (signatures.stream().anyMatch(one -> one.side() == side)) throw new Refused("interview.signature.twice");
        if (signatures.stream().anyMatch(one -> one.personId().equals(act.by()))) throw new Refused("interview.signature.other-side");
        move(SIGN, act);
        signatures.add(new InterviewSignature(side, act.by(), name, act.capacity(), recordHash, act.at(), drawing == null ? null : drawing.id(),
                drawing == null ? null : drawing.sha256()));
        return signatures.size() == InterviewSignature.Side.values().length ? move(COMPLETE, act) : this;
    }

    Interview pass(Act act) { return move(PASS, act).over(act); }

    Interview fail(Act act) {
        if (!day(act.at()).isAfter(dueOn)) throw new Refused("interview.fail.too-early", dueOn.toString());
        return move(FAIL, act).over(act);
    }

    Interview cancel(Act act) { return move(CANCEL, act).over(act); }

    InterviewId id() { return new InterviewId(id); }

    InterviewStage stage() { return stage; }

    String title() { return title; }

    String region() { return region; }

    UUID organization() { return organizationId; }

    private Interview over(Act act) {
        outcome = act.note();
        concludedAt = act.at();
        registerEvent(new InterviewConcluded(id(), stage, source, sourceId, organizationId));
        return this;
    }

    private static LocalDate day(Instant moment) { return LocalDate.ofInstant(moment, OfficeClock.ZONE); }

    private Interview move(Move<InterviewStage> move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("interview", id, move, before, act, Map.of()));
        return this;
    }
}
