package org.gongzhi.party.contact;

import static org.gongzhi.party.contact.AssignmentMove.*;

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

@Table("party_assignment")
class Assignment extends AbstractAggregateRoot<Assignment> {

    static final String SUBJECT = "party-assignment";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private SentAs duty;
    private UUID personId;
    private UUID organizationId;
    private String region;
    private LocalDate since;
    private @Nullable LocalDate until;
    private AssignmentStage stage;
    private @Nullable UUID replacesId;
    private @Nullable LocalDate nextVisitOn;
    private @Nullable UUID responsibleId;

    static Assignment send(SentAs duty, UUID person, UUID organization, String region, LocalDate firstVisit, @Nullable UUID replaces, @Nullable UUID responsible, Act act) {
        var it = new Assignment();
        it.id = UUID.randomUUID();
        it.duty = duty;
        it.personId = person;
        it.organizationId = organization;
        it.region = region;
        it.since = day(act);
        it.stage = SEND.to();
        it.replacesId = replaces;
        it.nextVisitOn = firstVisit;
        it.responsibleId = responsible;
        it.registerEvent(new Moved(SUBJECT, it.id, SEND, null, act, Map.of("person", person, "organization", organization)));
        return it;
    }

    Assignment visit(LocalDate on, LocalDate next, Act act) {
        if (on.isAfter(day(act)) || on.isBefore(since)) throw new Refused("assignment.visit.day").at("on");
        if (!next.isAfter(on)) throw new Refused("assignment.visit.next").at("next");
        move(VISIT, act, Map.of("on", on.toString()));
        if (nextVisitOn == null || next.isAfter(nextVisitOn)) nextVisitOn = next;
        return this;
    }

    Assignment replace(Act act) { return over(move(REPLACE, act, Map.of()), act); }

    Assignment end(Act act) { return over(move(END, act, Map.of()), act); }

    AssignmentId id() { return new AssignmentId(id); }

    UUID person() { return personId; }

    UUID organization() { return organizationId; }

    @Nullable UUID responsible() { return responsibleId; }

    LocalDate since() { return since; }

    private static Assignment over(Assignment it, Act act) {
        it.until = day(act);
        it.nextVisitOn = null;
        return it;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Assignment move(AssignmentMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
