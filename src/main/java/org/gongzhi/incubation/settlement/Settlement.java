package org.gongzhi.incubation.settlement;

import static org.gongzhi.incubation.settlement.SettlementMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** One organization at one centre, from the application until the keys are back. */
@Table("settlement")
class Settlement extends AbstractAggregateRoot<Settlement> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate appliedOn;
    private final UUID centreId;
    private final UUID organizationId;
    private final String region;
    private final String purpose;
    private final int people;
    private final int seatsWanted;
    private final LocalDate wantedFrom;
    private final UUID appliedBy;
    private SettlementStage stage = SettlementStage.APPLIED;
    private @Nullable UUID reviewedBy;
    private @Nullable LocalDate agreedFrom;
    private @Nullable LocalDate agreedTo;
    private @Nullable LocalDate inOn;
    private @Nullable LocalDate leavingOn;
    private @Nullable LocalDate handoverDue;
    private @Nullable LocalDate outOn;
    private @Nullable String reason;
    private @Nullable LocalDate againFrom;

    @PersistenceCreator
    Settlement(UUID id, LocalDate appliedOn, UUID centreId, UUID organizationId, String region, String purpose, int people, int seatsWanted,
            LocalDate wantedFrom, UUID appliedBy) {
        this.id = id;
        this.appliedOn = appliedOn;
        this.centreId = centreId;
        this.organizationId = organizationId;
        this.region = region;
        this.purpose = purpose;
        this.people = people;
        this.seatsWanted = seatsWanted;
        this.wantedFrom = wantedFrom;
        this.appliedBy = appliedBy;
    }

    static Settlement apply(UUID organization, String region, NewApplication wanted, Act act) {
        var settlement = new Settlement(UUID.randomUUID(), day(act), wanted.centre(), organization, region, wanted.purpose().strip(), wanted.people(),
                wanted.seats(), wanted.from(), act.by());
        settlement.registerEvent(new Moved(Settlements.SUBJECT, settlement.id, APPLY, null, act, Map.of("seats", wanted.seats())));
        return settlement;
    }

    /** @throws Refused {@code settlement.own}: nobody reviews what they asked for */
    Settlement pass(Act act) {
        if (appliedBy.equals(act.by())) throw new Refused("settlement.own");
        reviewedBy = act.by();
        return move(PASS, act, Map.of());
    }

    Settlement refuse(Act act) {
        reason = act.note();
        return move(REFUSE, act, Map.of());
    }

    Settlement withdraw(Act act) { return move(WITHDRAW, act, Map.of()); }

    Settlement sign(LocalDate from, LocalDate to, Act act) {
        if (to.isBefore(from)) throw new Refused("settlement.agreement.ends-before").at("to");
        agreedFrom = from;
        agreedTo = to;
        return move(SIGN, act, Map.of("until", to));
    }

    Settlement moveIn(Act act) {
        inOn = day(act);
        return move(MOVE_IN, act, Map.of());
    }

    Settlement reseat(Act act) { return move(RESEAT, act, Map.of()); }

    Settlement ask(Act act) { return move(ASK, act, Map.of()); }

    Settlement decline(Act act) { return move(DECLINE, act, Map.of()); }

    Settlement renew(LocalDate to, Act act) {
        if (!to.isAfter(agreedTo)) throw new Refused("settlement.renewal.not-later", String.valueOf(agreedTo)).at("to");
        agreedTo = to;
        return move(RENEW, act, Map.of("until", to));
    }

    Settlement leave(LocalDate due, Act act) { return end(LEAVE, due, act); }

    Settlement exit(LocalDate due, Act act) { return end(EXIT, due, act); }

    private Settlement end(SettlementMove move, LocalDate due, Act act) {
        move(move, act, Map.of("due", due));
        leavingOn = day(act);
        handoverDue = due;
        reason = act.note();
        return this;
    }

    Settlement tick(Act act) { return move(TICK, act, Map.of()); }

    /** @param again from which day the organization may apply again */
    Settlement close(LocalDate again, Act act) {
        outOn = day(act);
        againFrom = again;
        return move(CLOSE, act, Map.of("again", again));
    }

    private Settlement move(SettlementMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Settlements.SUBJECT, id, move, before, act, data));
        return this;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    UUID id() { return id; }

    UUID centreId() { return centreId; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    UUID appliedBy() { return appliedBy; }

    LocalDate agreedFrom() { return agreedFrom; }

    LocalDate agreedTo() { return agreedTo; }

    SettlementStage stage() { return stage; }
}
