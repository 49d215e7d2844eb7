package org.gongzhi.organization.dormancy;

import static org.gongzhi.organization.dormancy.DormancyMove.CLEAR;
import static org.gongzhi.organization.dormancy.DormancyMove.CONTACT;
import static org.gongzhi.organization.dormancy.DormancyMove.IDENTIFY;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_dormancy")
class Dormancy extends Dossier<Dormancy, DormancyStage> {

    private LocalDate identifiedOn;
    private Criterion criterion;
    private String facts;
    private @Nullable UUID identifiedBy;
    private LocalDate due;
    private @Nullable Boolean reached;
    private String contact = "";
    private @Nullable LocalDate contactedOn;
    private String outcome = "";
    private @Nullable LocalDate endedOn;

    static Dormancy identify(UUID organization, String region, Criterion criterion, String facts, LocalDate due, Act act) {
        var it = new Dormancy();
        it.identifiedOn = day(act);
        it.criterion = criterion;
        it.facts = facts;
        it.identifiedBy = act.by();
        it.due = due;
        it.begin(organization, region, IDENTIFY, act, it.told());
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

    Criterion criterion() { return criterion; }

    private Dormancy end(DormancyMove move, Act act) {
        move(move, act);
        outcome = act.note();
        endedOn = day(act);
        return this;
    }

    @Override protected Matter matter() { return Matter.DORMANCY; }

    @Override protected Map<String, ?> told() { return Map.of("criterion", criterion.name()); }
}
