package org.gongzhi.party.mass;

import static org.gongzhi.party.mass.SeatMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One seat of a leadership roster, from its vacancy to the end of a term; the next term is the next seat. */
class LeaderSeat extends AbstractAggregateRoot<LeaderSeat> {

    static final String SUBJECT = "leader-seat";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID massOrganizationId;
    private String title;
    private int rank;
    private String name = "";
    private String paper = "";
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID beforeId;
    private SeatStage stage;

    static LeaderSeat open(MassOrganizationId body, String title, int rank, Act act) { return open(body.value(), title, rank, null, act); }

    private static LeaderSeat open(UUID body, String title, int rank, @Nullable UUID before, Act act) {
        var it = new LeaderSeat();
        it.id = UUID.randomUUID();
        it.massOrganizationId = body;
        it.title = title.strip();
        it.rank = rank;
        it.beforeId = before;
        it.stage = OPEN.to();
        it.registerEvent(new Moved(SUBJECT, it.id, OPEN, null, act, Map.of()));
        return it;
    }

    LeaderSeat nominate(String whom, Act act) {
        move(NOMINATE, act);
        name = whom.strip();
        return this;
    }

    LeaderSeat approve(String number, Act act) {
        move(APPROVE, act);
        paper = number.strip();
        return this;
    }

    LeaderSeat take(LocalDate from, LocalDate to, Act act) {
        if (!to.isAfter(from)) throw new Refused("seat.term").at("until");
        move(TAKE, act);
        since = from;
        until = to;
        return this;
    }

    LeaderSeat withdraw(Act act) {
        move(WITHDRAW, act);
        name = "";
        paper = "";
        return this;
    }

    LeaderSeat remind(Act act) { return move(REMIND, act); }

    LeaderSeat end(Act act) {
        move(END, act);
        endedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        return this;
    }

    /** Vacant again. */
    LeaderSeat next(Act act) { return open(massOrganizationId, title, rank, id, act); }

    UUID id() { return id; }

    private LeaderSeat move(SeatMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, Map.of()));
        return this;
    }
}
