package org.gongzhi.party.guard;

import static org.gongzhi.party.guard.AlertMove.*;

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

/** A branch has fewer than three full members. */
class MemberAlert extends AbstractAggregateRoot<MemberAlert> {

    static final String SUBJECT = "member-alert";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID partyOrganizationId;
    private String region;
    private int fullMembers;
    private LocalDate openedOn;
    private @Nullable AlertMove means;
    private @Nullable LocalDate solvedOn;
    private AlertStage stage;

    static MemberAlert raise(UUID branch, String region, int full, Act act) {
        var it = new MemberAlert();
        it.id = UUID.randomUUID();
        it.partyOrganizationId = branch;
        it.region = region;
        it.fullMembers = full;
        it.openedOn = day(act);
        it.stage = RAISE.to();
        it.registerEvent(new Moved(SUBJECT, it.id, RAISE, null, act, Map.of("full", full)));
        return it;
    }

    /** @param how TRANSFER_IN, JOIN or DISSOLVE */
    MemberAlert choose(AlertMove how, Act act) {
        means = how;
        return move(how, act, Map.of());
    }

    /** @param by how it came about, unless somebody had chosen otherwise */
    MemberAlert solve(AlertMove by, Act act) {
        if (means == null || (by == TRANSFER_IN) != (means == TRANSFER_IN)) means = by;
        solvedOn = day(act);
        return move(SOLVE, act, Map.of("means", means.name()));
    }

    UUID id() { return id; }

    UUID branch() { return partyOrganizationId; }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private MemberAlert move(AlertMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
