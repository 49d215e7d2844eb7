package org.gongzhi.order.salon;

import static org.gongzhi.order.salon.SalonMove.*;

import java.time.Instant;
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
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

class Salon extends AbstractAggregateRoot<Salon> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate plannedOn;
    private final UUID plannedBy;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY) private NewSalon plan;
    private SalonStage stage;
    private String minutes;
    private @Nullable LocalDate heldOn;
    private @Nullable UUID optionId;
    private String resolution;
    private @Nullable Instant concludedAt;

    Salon(UUID id, @Nullable Integer version, LocalDate plannedOn, UUID plannedBy, NewSalon plan, SalonStage stage, String minutes,
            @Nullable LocalDate heldOn, @Nullable UUID optionId, String resolution, @Nullable Instant concludedAt) {
        this.id = id;
        this.version = version;
        this.plannedOn = plannedOn;
        this.plannedBy = plannedBy;
        this.plan = plan;
        this.stage = stage;
        this.minutes = minutes;
        this.heldOn = heldOn;
        this.optionId = optionId;
        this.resolution = resolution;
        this.concludedAt = concludedAt;
    }

    static Salon plan(NewSalon plan, Act act) {
        if (plan.startsAt().isBefore(act.at())) throw new Refused("salon.plan.past").at("startsAt");
        var salon = new Salon(UUID.randomUUID(), null, day(act.at()), act.by(), plan, PLAN.to(), "", null, null, "", null);
        salon.registerEvent(new Moved("salon", salon.id, PLAN, null, act, Map.of()));
        return salon;
    }

    Salon revise(NewSalon revised, Act act) {
        move(REVISE, act, Map.of());
        if (revised.startsAt().isBefore(act.at())) throw new Refused("salon.plan.past").at("startsAt");
        plan = revised;
        return this;
    }

    Salon convene(int invited, Act act) {
        move(CONVENE, act, Map.of("invited", invited));
        if (invited == 0) throw new Refused("salon.convene.nobody");
        return this;
    }

    /** @param written what was said, as the minutes have it */
    Salon hold(String written, int present, Act act) {
        move(HOLD, act, Map.of("present", present));
        if (day(act.at()).isBefore(day(plan.startsAt()))) throw new Refused("salon.hold.too-early", day(plan.startsAt()).toString());
        if (present == 0) throw new Refused("salon.hold.nobody").at("attended");
        minutes = written;
        heldOn = day(plan.startsAt());
        return this;
    }

    Salon conclude(UUID option, String text, Act act) {
        move(CONCLUDE, act, Map.of("option", option));
        optionId = option;
        resolution = text;
        concludedAt = act.at();
        return this;
    }

    Salon cancel(Act act) {
        return move(CANCEL, act, Map.of());
    }

    /** @throws Refused {@code salon.over} when nothing about it may change any more */
    Salon open() {
        if (!stage.isOpen()) throw new Refused("salon.over", stage.label());
        return this;
    }

    SalonId id() { return new SalonId(id); }

    SalonStage stage() { return stage; }

    NewSalon plan() { return plan; }

    private static LocalDate day(Instant at) { return LocalDate.ofInstant(at, OfficeClock.ZONE); }

    private Salon move(SalonMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("salon", id, move, before, act, data));
        return this;
    }
}
