package org.gongzhi.party.body;

import static org.gongzhi.party.body.PartyMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

class PartyOrganization extends AbstractAggregateRoot<PartyOrganization> {

    static final String SUBJECT = "party-organization";
    private static final int FEWEST = 3;

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate appliedOn;
    private String name;
    private String[] bigrams;
    private PartyKind kind;
    private @Nullable UUID superiorId;
    private String region;
    private @Nullable UUID organizationId;
    private @Nullable FormingMode mode;
    private String registrationSide;
    private String competentSide;
    private boolean relationshipTransferred;
    private String paper = "";
    private @Nullable LocalDate foundedOn;
    private @Nullable Integer foundedWith;
    private int termYears;
    private @Nullable LocalDate termSince;
    private @Nullable LocalDate dissolvedOn;
    private PartyStage stage;
    private @Nullable UUID appliedBy;
    private @Nullable UUID reviewedBy;
    private @Nullable UUID approvedBy;

    static PartyOrganization apply(NewPartyOrganization wanted, Act act) { return begin(wanted, APPLY, act); }

    /** It stands already. */
    static PartyOrganization enter(NewPartyOrganization known, LocalDate founded, LocalDate term, Act act) {
        if (founded.isAfter(day(act))) throw new Refused("party.founded.future").at("foundedOn");
        if (term.isBefore(founded) || term.isAfter(day(act))) throw new Refused("party.term.before").at("termSince");
        var it = begin(known, ENTER, act);
        it.foundedOn = founded;
        it.termSince = term;
        it.registerEvent(new PartyOrganizationEstablished(it.id(), it.kind, it.organizationId, founded, act));
        return it;
    }

    private static PartyOrganization begin(NewPartyOrganization known, PartyMove move, Act act) {
        var it = new PartyOrganization();
        it.id = UUID.randomUUID();
        it.appliedOn = day(act);
        it.kind = known.kind();
        it.region = known.region();
        it.organizationId = known.organization();
        it.appliedBy = act.by();
        it.fill(known);
        it.stage = move.to();
        it.registerEvent(new Moved(SUBJECT, it.id, move, null, act, Map.of("kind", known.kind())));
        return it;
    }

    PartyOrganization review(int full, Act act) {
        somebodyElse(act);
        enough(full);
        move(REVIEW, act, Map.of("full", full));
        reviewedBy = act.by();
        return this;
    }

    PartyOrganization approve(String number, Act act) {
        somebodyElse(act);
        if (act.by() != null && act.by().equals(reviewedBy)) throw new Refused("party.approve.reviewer");
        if (organizationId != null && (registrationSide.isBlank() || competentSide.isBlank())) throw new Refused("party.supervisors");
        move(APPROVE, act, Map.of("paper", number));
        paper = number;
        approvedBy = act.by();
        return this;
    }

    PartyOrganization establish(LocalDate on, int full, Act act) {
        if (on.isAfter(day(act))) throw new Refused("party.founded.future").at("on");
        enough(full);
        move(ESTABLISH, act, Map.of("on", on.toString(), "full", full));
        foundedOn = on;
        foundedWith = full;
        termSince = on;
        registerEvent(new PartyOrganizationEstablished(id(), kind, organizationId, on, act));
        return this;
    }

    PartyOrganization keep(NewPartyOrganization known, Act act) {
        move(KEEP, act, Map.of());
        fill(known);
        return this;
    }

    PartyOrganization renew(LocalDate since, Act act) {
        if (termSince != null && since.isBefore(termSince)) throw new Refused("party.term.before").at("since");
        move(RENEW, act, Map.of("since", since.toString()));
        termSince = since;
        return this;
    }

    /** It is built in another unit from that day on; its place and its roll stay. */
    PartyOrganization rehost(UUID host, Act act) {
        if (kind == PartyKind.COMMITTEE) throw new Refused("party.host.committee").at("organization");
        if (host.equals(organizationId)) throw new Refused("party.rehost.same").at("organization");
        var before = organizationId;
        move(REHOST, act, Map.of("host", host));
        organizationId = host;
        registerEvent(new PartyOrganizationRehosted(id(), kind, before, host, day(act), act));
        return this;
    }

    PartyOrganization refuse(Act act) {
        somebodyElse(act);
        return move(REFUSE, act, Map.of());
    }

    PartyOrganization dissolve(LocalDate on, int below, Act act) {
        if (below > 0) throw new Refused("party.dissolve.below", below);
        if (on.isAfter(day(act)) || foundedOn != null && on.isBefore(foundedOn)) throw new Refused("party.dissolve.day").at("on");
        move(DISSOLVE, act, Map.of("on", on.toString()));
        dissolvedOn = on;
        registerEvent(new PartyOrganizationDissolved(id(), kind, on, act));
        return this;
    }

    PartyOrganizationId id() { return new PartyOrganizationId(id); }

    PartyKind kind() { return kind; }

    String region() { return region; }

    String name() { return name; }

    @Nullable UUID organization() { return organizationId; }

    private void fill(NewPartyOrganization known) {
        name = known.name().strip();
        bigrams = Bigrams.of(name);
        superiorId = known.superior() == null ? null : known.superior().value();
        mode = known.mode();
        registrationSide = known.registrationSide().strip();
        competentSide = known.competentSide().strip();
        relationshipTransferred = known.relationshipTransferred();
        termYears = known.termYears();
    }

    private void enough(int full) {
        if (kind.needsMembers() && full < FEWEST) throw new Refused("party.too-few", full);
    }

    private void somebodyElse(Act act) {
        if (act.by() != null && act.by().equals(appliedBy)) throw new Refused("party.own-application");
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private PartyOrganization move(PartyMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
