package org.gongzhi.followup;

import static org.gongzhi.followup.FollowUpMove.*;

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

class FollowUp extends AbstractAggregateRoot<FollowUp> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate openedOn;
    private FollowUpSource source;
    private @Nullable UUID sourceId;
    private String href;
    private String region;
    private @Nullable UUID organizationId;
    private String organizationName;
    private String title;
    private String[] bigrams;
    private String problem;
    private @Nullable Inspection inspection;
    private @Nullable Theme theme;
    private String cause = "";
    private String measure = "";
    private @Nullable UUID ownerId;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate firstDueOn;
    private String proof = "";
    private @Nullable Instant provedAt;
    private @Nullable UUID verifiedBy;
    private String outcome = "";
    private FollowUpStage stage;
    private Instant openedAt;
    private @Nullable UUID openedBy;
    private @Nullable Instant startedAt;
    private @Nullable Instant closedAt;
    private int rung;

    static FollowUp open(NewFollowUp found, Act act) {
        var it = new FollowUp();
        it.id = UUID.randomUUID();
        it.openedOn = day(act);
        it.openedAt = act.at();
        it.openedBy = act.by();
        it.source = found.source();
        it.sourceId = found.sourceId();
        it.href = found.href();
        it.region = found.region();
        it.organizationId = found.organization();
        it.organizationName = found.organizationName();
        it.title = found.title();
        it.bigrams = Bigrams.of(found.title(), found.organizationName());
        it.problem = found.problem();
        it.inspection = found.source() == FollowUpSource.INSPECTION ? found.inspection() : null;
        it.theme = found.source() == FollowUpSource.INSPECTION ? found.theme() : null;
        it.stage = OPEN.to();
        it.registerEvent(new Moved("follow-up", it.id, OPEN, null, act, Map.of("source", found.source().name())));
        return it;
    }

    FollowUp assign(UUID owner, LocalDate due, Act act) {
        if (due.isBefore(day(act))) throw new Refused("followup.due.past").at("due");
        move(ASSIGN, act, Map.of("owner", owner, "due", due.toString()));
        ownerId = owner;
        dueOn = due;
        firstDueOn = firstDueOn == null || due.isBefore(firstDueOn) ? due : firstDueOn;
        rung = 0;
        return this;
    }

    FollowUp plan(String why, String what, Act act) {
        move(PLAN, act, Map.of());
        cause = why;
        measure = what;
        if (startedAt == null) startedAt = act.at();
        return this;
    }

    FollowUp postpone(LocalDate due, Act act) {
        if (!due.isAfter(dueOn) || due.isBefore(day(act))) throw new Refused("followup.due.not-later", dueOn.toString()).at("due");
        move(POSTPONE, act, Map.of("from", dueOn.toString(), "due", due.toString()));
        dueOn = due;
        rung = 0;
        return this;
    }

    FollowUp prove(String words, Act act) {
        move(PROVE, act, Map.of());
        proof = words;
        provedAt = act.at();
        return this;
    }

    FollowUp verify(Act act) {
        notTheOwner(act);
        move(VERIFY, act, Map.of());
        verifiedBy = act.by();
        return over(act);
    }

    FollowUp sendBack(Act act) {
        notTheOwner(act);
        return move(RETURN, act, Map.of());
    }

    FollowUp escalate(Act act) {
        notTheOwner(act);
        return move(ESCALATE, act, Map.of()).over(act);
    }

    FollowUp withdraw(Act act) { return move(WITHDRAW, act, Map.of()).over(act); }

    /** @throws Refused {@code followup.not-yours} */
    FollowUp ownedBy(@Nullable UUID person) {
        if (ownerId != null && !ownerId.equals(person)) throw new Refused("followup.not-yours");
        return this;
    }

    FollowUpId id() { return new FollowUpId(id); }

    FollowUpStage stage() { return stage; }

    String title() { return title; }

    String region() { return region; }

    @Nullable UUID organization() { return organizationId; }

    @Nullable UUID owner() { return ownerId; }

    private void notTheOwner(Act act) {
        if (act.by() != null && act.by().equals(ownerId)) throw new Refused("followup.own-work");
    }

    private FollowUp over(Act act) {
        outcome = act.note();
        closedAt = act.at();
        registerEvent(new FollowUpClosed(id(), stage, source, sourceId, organizationId));
        return this;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private FollowUp move(FollowUpMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("follow-up", id, move, before, act, data));
        return this;
    }
}
