package org.gongzhi.organization.dormancy;

import static org.gongzhi.organization.dormancy.DormancyMove.CLEAR;
import static org.gongzhi.organization.dormancy.DormancyMove.CONTACT;
import static org.gongzhi.organization.dormancy.DormancyMove.IDENTIFY;

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
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_dormancy")
class Dormancy extends AbstractAggregateRoot<Dormancy> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate identifiedOn;
    private UUID organizationId;
    private String region;
    private Criterion criterion;
    private String facts;
    private DormancyStage stage;
    private @Nullable UUID identifiedBy;
    private LocalDate due;
    private @Nullable Boolean reached;
    private String contact = "";
    private @Nullable LocalDate contactedOn;
    private String outcome = "";
    private @Nullable LocalDate endedOn;

    static Dormancy identify(UUID organization, String region, Criterion criterion, String facts, LocalDate due, Act act) {
        var it = new Dormancy();
        it.id = UUID.randomUUID();
        it.identifiedOn = day(act);
        it.organizationId = organization;
        it.region = region;
        it.criterion = criterion;
        it.facts = facts;
        it.identifiedBy = act.by();
        it.due = due;
        it.stage = IDENTIFY.to();
        it.registerEvent(new Moved("dormancy", it.id, IDENTIFY, null, act, Map.of("criterion", criterion.name())));
        return it;
    }

    Dormancy contact(boolean answered, Act act) {
        move(CONTACT, act);
        reached = answered;
        contact = act.note();
        contactedOn = day(act);
        return this;
    }

    /** @throws Refused {@code organization.dormancy.own}: whoever identified it does not alone say that it was wrong */
    Dormancy clear(Act act) {
        if (act.by() != null && act.by().equals(identifiedBy)) throw new Refused("organization.dormancy.own");
        return end(CLEAR, act);
    }

    Dormancy step(DormancyMove move, Act act) { return move.to() == DormancyStage.LIQUIDATING ? move(move, act) : end(move, act); }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    Criterion criterion() { return criterion; }

    private Dormancy end(DormancyMove move, Act act) {
        move(move, act);
        outcome = act.note();
        endedOn = day(act);
        return this;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Dormancy move(DormancyMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("dormancy", id, move, before, act, Map.of("criterion", criterion.name())));
        return this;
    }
}
