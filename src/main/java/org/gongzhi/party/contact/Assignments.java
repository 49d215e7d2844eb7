package org.gongzhi.party.contact;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.Chain;
import org.gongzhi.followup.Duty;
import org.gongzhi.followup.Parties;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.party.coverage.PartyRules;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to those who are sent. One instructor and one liaison at a time for an organization; whoever is sent later takes over. Being
 * sent is work coverage from that day on, and an instructor stands in the chain by which overdue cases climb. Only whoever is sent visits
 * ({@code assignment.not-yours}). (domain.md M20, M25)
 */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository repository;
    private final Coverages coverages;
    private final Chain chain;
    private final PartyRules rules;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    Assignments(AssignmentRepository repository, Coverages coverages, Chain chain, PartyRules rules, Messages messages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.coverages = coverages;
        this.chain = chain;
        this.rules = rules;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused {@code assignment.organization}, {@code assignment.unfit}, {@code assignment.same} */
    public AssignmentId send(SentAs duty, UUID person, UUID organization, String words, Viewer viewer) {
        var reach = viewer.reach();
        var region = repository.seat(organization, reach.from(), reach.to()).orElseThrow(() -> new Refused("assignment.organization").at("organization"));
        if (!repository.canGo(person, region)) throw new Refused("assignment.unfit").at("person");
        var before = repository.active(organization, duty);
        if (before.isPresent() && before.get().person().equals(person)) throw new Refused("assignment.same").at("person");
        var act = act(viewer, words);
        before.ifPresent(one -> leave(one.replace(act), act, viewer));
        var name = repository.nameOf(organization);
        var today = LocalDate.now(clock);
        var named = duty == SentAs.INSTRUCTOR ? chain.name(Duty.INSTRUCTOR, region, new Parties.Party(organization, name, region), person, today, viewer) : null;
        var sent = repository.save(Assignment.send(duty, person, organization, region, today.plusDays(rules.on(today).visitDays()), before.map(one -> one.id().value()).orElse(null),
                named, act)).id();
        coverages.begin(organization, Means.DISPATCH, sent.value(), today, act);
        messages.tell(List.of(person), "选派您担任" + duty.label() + "：" + name, "/party-assignments/" + sent);
        return sent;
    }

    public void end(AssignmentId id, String reason, Viewer viewer) {
        var act = act(viewer, reason);
        leave(held(id, viewer).end(act), act, viewer);
    }

    /** @throws Refused {@code assignment.not-yours}, {@code assignment.visit.day}, {@code assignment.visit.next} */
    public UUID visit(AssignmentId id, NewVisit visit, Viewer viewer) {
        var it = held(id, viewer);
        if (!it.person().equals(viewer.id())) throw new Refused("assignment.not-yours");
        var next = visit.next() == null ? visit.on().plusDays(rules.on(visit.on()).visitDays()) : visit.next();
        repository.save(it.visit(visit.on(), next, act(viewer, visit.manner().label() + "：" + visit.advice())));
        var visited = UUID.randomUUID();
        db.sql("""
                        insert into party_visit (id, assignment_id, visited_on, manner, advice, next_on, by, at)
                        values (:id, :assignment, :on, :manner, :advice, :next, :by, :at)
                        """)
                .param("id", visited)
                .param("assignment", id.value())
                .param("on", visit.on())
                .param("manner", visit.manner().name())
                .param("advice", visit.advice())
                .param("next", next)
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return visited;
    }

    private void leave(Assignment it, Act act, Viewer viewer) {
        repository.save(it);
        var today = LocalDate.now(clock);
        coverages.endOf(it.id().value(), today, act);
        endInTheChain(it.responsible(), it.since().isBefore(today) ? today.minusDays(1) : it.since(), viewer);
    }

    /** Somebody may have ended it there already. */
    private void endInTheChain(@Nullable UUID responsible, LocalDate last, Viewer viewer) {
        if (responsible != null && db.sql("select valid_until is null from responsible where id = :id").param("id", responsible).query(Boolean.class).single())
            chain.end(responsible, last, viewer);
    }

    private Assignment held(AssignmentId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
