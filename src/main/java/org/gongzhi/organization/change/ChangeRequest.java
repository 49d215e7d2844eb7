package org.gongzhi.organization.change;

import static org.gongzhi.organization.change.ChangeMove.APPROVE;
import static org.gongzhi.organization.change.ChangeMove.REFUSE;
import static org.gongzhi.organization.change.ChangeMove.SUBMIT;
import static org.gongzhi.organization.change.ChangeMove.WITHDRAW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_change")
class ChangeRequest extends AbstractAggregateRoot<ChangeRequest> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final UUID organizationId;
    private final String reason;
    @MappedCollection(idColumn = "change_id", keyColumn = "rank") private final List<ChangeItem> items;
    private final UUID submittedBy;
    private final Instant submittedAt;
    private ChangeStage stage;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    ChangeRequest(UUID id, @Nullable Integer version, UUID organizationId, String reason, List<ChangeItem> items, UUID submittedBy,
            Instant submittedAt, ChangeStage stage, @Nullable UUID decidedBy, @Nullable Instant decidedAt) {
        this.id = id;
        this.version = version;
        this.organizationId = organizationId;
        this.reason = reason;
        this.items = items;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.stage = stage;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** @throws Refused {@code organization.change.nothing} when every fact is as it was */
    static ChangeRequest submit(UUID id, UUID organization, List<ChangeItem> items, Act act) {
        if (items.isEmpty()) throw new Refused("organization.change.nothing");
        var request = new ChangeRequest(id, null, organization, act.note(), items, act.by(), act.at(), SUBMIT.to(), null, null);
        request.registerEvent(new Moved("organization-change", request.id, SUBMIT, null, act, Map.of("facts", items.size())));
        return request;
    }

    /** @throws Refused {@code organization.change.own}: nobody decides on what they asked for */
    ChangeRequest approve(Act act) { return decide(APPROVE, act); }

    ChangeRequest refuse(Act act) { return decide(REFUSE, act); }

    ChangeRequest withdraw(Act act) { return move(WITHDRAW, act); }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    UUID submittedBy() { return submittedBy; }

    List<ChangeItem> items() { return items; }

    private ChangeRequest decide(ChangeMove move, Act act) {
        if (act.by().equals(submittedBy)) throw new Refused("organization.change.own");
        return move(move, act);
    }

    private ChangeRequest move(ChangeMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        decidedBy = act.by();
        decidedAt = act.at();
        registerEvent(new Moved("organization-change", id, move, before, act, Map.of()));
        return this;
    }
}
