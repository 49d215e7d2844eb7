package org.gongzhi.organization.dynamics;

import static org.gongzhi.organization.dynamics.UpdateMove.CONFIRM;
import static org.gongzhi.organization.dynamics.UpdateMove.DECLARE;
import static org.gongzhi.organization.dynamics.UpdateMove.RESOLVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_update")
class Update extends Dossier<Update, UpdateStage> {

    private LocalDate declaredOn;
    private int staff;
    private int volunteers;
    private int activities;
    private String remark;
    private UUID declaredBy;
    private LocalDate nextDue;
    private String resolution = "";
    private @Nullable UUID resolvedBy;
    private @Nullable LocalDate resolvedOn;
    @MappedCollection(idColumn = "update_id", keyColumn = "rank") private List<Difference> differences;

    static Update declare(UUID organization, String region, Declared said, List<Difference> differences, LocalDate nextDue, Act act) {
        var move = differences.isEmpty() ? CONFIRM : DECLARE;
        var it = new Update();
        it.declaredOn = day(act);
        it.staff = said.staff();
        it.volunteers = said.volunteers();
        it.activities = said.activities();
        it.remark = said.remark();
        it.declaredBy = Objects.requireNonNull(act.by());
        it.nextDue = nextDue;
        it.differences = differences;
        it.begin(organization, region, move, act, Map.of("differences", differences.size()));
        return it;
    }

    /** @throws Refused {@code organization.update.own} */
    Update resolve(Act act) {
        if (declaredBy.equals(act.by())) throw new Refused("organization.update.own");
        move(RESOLVE, act);
        resolution = act.note();
        resolvedBy = act.by();
        resolvedOn = day(act);
        return this;
    }

    @Override protected Matter matter() { return Matter.UPDATE; }
}
