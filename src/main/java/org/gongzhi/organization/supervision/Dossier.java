package org.gongzhi.organization.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What every matter is: about an organization, at its place, at a stage; and the one gate through which it moves. */
public abstract class Dossier<A extends Dossier<A, S>, S extends Stage> extends AbstractAggregateRoot<A> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID organizationId;
    private String region;
    private S stage;

    protected abstract Matter matter();

    /** What the journal keeps of each of its moves. */
    protected Map<String, ?> told() { return Map.of(); }

    /** A new one, by the move with which it begins. */
    protected void begin(UUID organization, String place, Move<S> move, Act act, Map<String, ?> data) {
        id = UUID.randomUUID();
        organizationId = organization;
        region = place;
        stage = move.to();
        registerEvent(new Moved(matter().subject(), id, move, null, act, data));
    }

    /** @throws Refused {@code move.refused} */
    protected A move(Move<S> move, Act act) { return move(move, act, told()); }

    /** @throws Refused {@code move.refused} */
    @SuppressWarnings("unchecked")      // A is the class itself
    protected A move(Move<S> move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(matter().subject(), id, move, before, act, data));
        return (A) this;
    }

    protected static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    public UUID id() { return id; }

    public UUID organizationId() { return organizationId; }

    public String region() { return region; }

    public S stage() { return stage; }
}
