package org.gongzhi.organization.dynamics;

import static org.gongzhi.organization.dynamics.UpdateMove.CONFIRM;
import static org.gongzhi.organization.dynamics.UpdateMove.DECLARE;
import static org.gongzhi.organization.dynamics.UpdateMove.RESOLVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_update")
class Update extends AbstractAggregateRoot<Update> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate declaredOn;
    private UUID organizationId;
    private String region;
    private UpdateStage stage;
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
        it.id = UUID.randomUUID();
        it.declaredOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        it.organizationId = organization;
        it.region = region;
        it.stage = move.to();
        it.staff = said.staff();
        it.volunteers = said.volunteers();
        it.activities = said.activities();
        it.remark = said.remark();
        it.declaredBy = Objects.requireNonNull(act.by());
        it.nextDue = nextDue;
        it.differences = differences;
        it.registerEvent(new Moved("data-update", it.id, move, null, act, Map.of("differences", differences.size())));
        return it;
    }

    /** @throws Refused {@code organization.update.own} */
    Update resolve(Act act) {
        if (declaredBy.equals(act.by())) throw new Refused("organization.update.own");
        move(RESOLVE, act);
        resolution = act.note();
        resolvedBy = act.by();
        resolvedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        return this;
    }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    UpdateStage stage() { return stage; }

    private Update move(UpdateMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("data-update", id, move, before, act, Map.of()));
        return this;
    }
}
