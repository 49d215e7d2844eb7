package org.gongzhi.party.election;

import static org.gongzhi.party.election.ElectionMove.APPROVE;
import static org.gongzhi.party.election.ElectionMove.CANCEL;
import static org.gongzhi.party.election.ElectionMove.ELECT;
import static org.gongzhi.party.election.ElectionMove.PERMIT;
import static org.gongzhi.party.election.ElectionMove.PREPARE;
import static org.gongzhi.party.election.ElectionMove.REMIND;
import static org.gongzhi.party.election.ElectionMove.REPORT;
import static org.gongzhi.party.election.ElectionMove.RETURN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

@Table("party_election")
class Election extends AbstractAggregateRoot<Election> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate remindedOn;
    private UUID branchId;
    private String region;
    private LocalDate dueOn;
    private @Nullable LocalDate permittedOn;
    private @Nullable LocalDate plannedOn;
    private @Nullable Integer seats;
    private @Nullable LocalDate heldOn;
    private @Nullable Integer entitled;
    private @Nullable Integer present;
    private ElectionRule.@Nullable Basis basis;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate approvedOn;
    private @Nullable UUID recordedBy;
    private @Nullable UUID reportedBy;
    private @Nullable UUID approvedBy;
    private String paper = "";
    private ElectionStage stage;
    @MappedCollection(idColumn = "election_id") private Set<ElectionVote> votes = new HashSet<>();

    /** @param due the last day of the term */
    static Election remind(UUID branch, String region, LocalDate due, Act act) {
        var it = new Election();
        it.id = UUID.randomUUID();
        it.remindedOn = day(act);
        it.branchId = branch;
        it.region = region;
        it.dueOn = due;
        it.stage = REMIND.to();
        it.registerEvent(new Moved(Elections.SUBJECT, it.id, REMIND, null, act, Map.of("due", due.toString())));
        return it;
    }

    /**
     * @param on    when it is to be held
     * @param wanted how many are to be elected
     * @param full  full members now
     * @throws Refused {@code election.seats.committee}, {@code election.seats.small}, {@code election.early}, {@code election.late}
     */
    Election prepare(LocalDate on, int wanted, int full, ElectionRule rule, Act act) {
        if (!rule.mayHave(wanted, full))
            throw (rule.needsCommittee(full) ? new Refused("election.seats.committee", full, rule.committeeLeast(), rule.committeeMost())
                    : new Refused("election.seats.small", full, rule.committeeFrom())).at("seats");
        inTime(on, rule);
        move(PREPARE, act, Map.of("on", on.toString(), "seats", wanted));
        plannedOn = on;
        seats = wanted;
        return this;
    }

    /** The superior lets it be earlier or later. @throws Refused {@code election.shift} */
    Election permit(LocalDate to, int wanted, ElectionRule rule, Act act) {
        if (!rule.mayShift(dueOn, to)) throw new Refused("election.shift", rule.shiftMonths(), dueOn.minusMonths(rule.shiftMonths()).toString(),
                dueOn.plusMonths(rule.shiftMonths()).toString()).at("on");
        move(PERMIT, act, Map.of("to", to.toString()));
        permittedOn = to;
        plannedOn = to;
        if (seats == null) seats = wanted;
        return this;
    }

    /** @param full full members on the day of the ballot */
    Election elect(Ballot ballot, int full, ElectionRule rule, Act act) {
        if (ballot.on().isAfter(day(act))) throw new Refused("election.future").at("on");
        inTime(ballot.on(), rule);
        ballot.check(rule, full, seats == null ? 1 : seats);
        move(ELECT, act, Map.of("entitled", full, "present", ballot.present()));
        heldOn = ballot.on();
        entitled = full;
        present = ballot.present();
        basis = rule.basis();
        recordedBy = act.by();
        votes.clear();
        votes.addAll(ballot.votes().stream().map(one -> new ElectionVote(one.member(), one.post(), one.votes(), one.post() != null)).toList());
        return this;
    }

    Election report(Act act) {
        move(REPORT, act, Map.of());
        reportedOn = day(act);
        reportedBy = act.by();
        return this;
    }

    /** @throws Refused {@code election.own-report} for whoever entered or reported the result */
    Election approve(String number, Act act) {
        if (act.by() != null && (act.by().equals(reportedBy) || act.by().equals(recordedBy))) throw new Refused("election.own-report");
        move(APPROVE, act, Map.of("paper", number));
        approvedOn = day(act);
        approvedBy = act.by();
        paper = number;
        return this;
    }

    Election back(Act act) { return move(RETURN, act, Map.of()); }

    Election cancel(Act act) { return move(CANCEL, act, Map.of()); }

    UUID id() { return id; }

    UUID branch() { return branchId; }

    String region() { return region; }

    LocalDate heldOn() { return heldOn == null ? dueOn : heldOn; }

    List<ElectionVote> elected() { return votes.stream().filter(ElectionVote::elected).collect(Collectors.toList()); }

    /** Between the reminder and the end of the term it needs nobody's leave; outside of it the day that was allowed is the limit. */
    private void inTime(LocalDate on, ElectionRule rule) {
        var last = permittedOn != null && permittedOn.isAfter(dueOn) ? permittedOn : dueOn;
        var first = permittedOn != null && permittedOn.isBefore(rule.remindsOn(dueOn)) ? permittedOn : rule.remindsOn(dueOn);
        if (on.isBefore(first)) throw new Refused("election.early", first.toString()).at("on");
        if (on.isAfter(last)) throw new Refused("election.late", last.toString()).at("on");
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Election move(ElectionMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Elections.SUBJECT, id, move, before, act, data));
        return this;
    }
}
