package org.gongzhi.party.guard;

import static org.gongzhi.party.guard.PaperMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A branch that exists and has held nothing for long. */
class PaperBranch extends AbstractAggregateRoot<PaperBranch> {

    static final String SUBJECT = "paper-branch";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID partyOrganizationId;
    private String region;
    private LocalDate silentSince;
    private LocalDate amberOn;
    private @Nullable LocalDate redOn;
    private @Nullable LocalDate rectifiedOn;
    private @Nullable UUID followUpId;
    private PaperStage stage;

    static PaperBranch warn(UUID branch, String region, LocalDate silentSince, Act act) {
        var it = new PaperBranch();
        it.id = UUID.randomUUID();
        it.partyOrganizationId = branch;
        it.region = region;
        it.silentSince = silentSince;
        it.amberOn = day(act);
        it.stage = WARN.to();
        it.registerEvent(new Moved(SUBJECT, it.id, WARN, null, act, Map.of("silent", silentSince.toString())));
        return it;
    }

    PaperBranch redden(UUID followUp, Act act) {
        move(REDDEN, act, Map.of("followUp", followUp));
        redOn = day(act);
        followUpId = followUp;
        return this;
    }

    PaperBranch rectify(Act act) {
        move(RECTIFY, act, Map.of());
        rectifiedOn = day(act);
        return this;
    }

    UUID id() { return id; }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private void move(PaperMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
    }
}
