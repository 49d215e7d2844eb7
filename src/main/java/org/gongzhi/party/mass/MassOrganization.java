package org.gongzhi.party.mass;

import static org.gongzhi.party.mass.MassMove.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

class MassOrganization extends AbstractAggregateRoot<MassOrganization> {

    static final String SUBJECT = "mass-organization";

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate appliedOn;
    private MassKind kind;
    private MassForm form;
    private String name;
    private String[] bigrams;
    private @Nullable UUID superiorId;
    private String region;
    private @Nullable UUID organizationId;
    private int members;
    private String liaison = "";
    private boolean staffActive;
    private boolean rulesInForce;
    private @Nullable LocalDate checkedOn;
    private String paper = "";
    private @Nullable LocalDate foundedOn;
    private @Nullable LocalDate dissolvedOn;
    private PartyStage stage;
    private @Nullable UUID appliedBy;
    private @Nullable UUID reviewedBy;
    private @Nullable UUID approvedBy;

    static MassOrganization begin(NewMassOrganization known, @Nullable LocalDate founded, Act act) {
        var move = founded == null ? APPLY : ENTER;
        if (founded != null && founded.isAfter(day(act))) throw new Refused("party.founded.future").at("foundedOn");
        var it = new MassOrganization();
        it.id = UUID.randomUUID();
        it.appliedOn = day(act);
        it.kind = known.kind();
        it.form = known.form();
        it.name = known.name().strip();
        it.bigrams = Bigrams.of(it.name);
        it.superiorId = known.superior() == null ? null : known.superior().value();
        it.region = known.region();
        it.organizationId = known.organization();
        it.members = known.members();
        it.foundedOn = founded;
        it.appliedBy = act.by();
        it.stage = move.to();
        it.registerEvent(new Moved(SUBJECT, it.id, move, null, act, Map.of("kind", known.kind())));
        return it;
    }

    MassOrganization review(Act act) {
        somebodyElse(act);
        move(REVIEW, act, Map.of());
        reviewedBy = act.by();
        return this;
    }

    MassOrganization approve(String number, Act act) {
        somebodyElse(act);
        if (act.by() != null && act.by().equals(reviewedBy)) throw new Refused("party.approve.reviewer");
        move(APPROVE, act, Map.of("paper", number));
        paper = number;
        approvedBy = act.by();
        return this;
    }

    MassOrganization establish(LocalDate on, Act act) {
        if (on.isAfter(day(act))) throw new Refused("party.founded.future").at("on");
        move(ESTABLISH, act, Map.of("on", on.toString()));
        foundedOn = on;
        return this;
    }

    /** @param count members by now: a union that has grown to 25 needs a committee */
    MassOrganization check(ThreeChecks checks, int count, MassForm now, Act act) {
        if (kind == MassKind.UNION && now == MassForm.GROUP && count >= NewMassOrganization.UNION_COMMITTEE_FROM)
            throw new Refused("mass.committee", NewMassOrganization.UNION_COMMITTEE_FROM).at("form");
        if ((now == MassForm.UMBRELLA) != (form == MassForm.UMBRELLA)) throw new Refused("mass.form").at("form");
        move(CHECK, act, Map.of("passed", checks.passed(), "members", count));
        liaison = checks.liaison().strip();
        staffActive = checks.staffActive();
        rulesInForce = checks.rulesInForce();
        members = count;
        form = now;
        checkedOn = day(act);
        return this;
    }

    MassOrganization refuse(Act act) {
        somebodyElse(act);
        return move(REFUSE, act, Map.of());
    }

    MassOrganization dissolve(Act act) {
        move(DISSOLVE, act, Map.of());
        dissolvedOn = day(act);
        return this;
    }

    MassOrganizationId id() { return new MassOrganizationId(id); }

    @Nullable UUID organization() { return organizationId; }

    boolean works() { return stage == PartyStage.ESTABLISHED && new ThreeChecks(liaison, staffActive, rulesInForce).passed(); }

    private void somebodyElse(Act act) {
        if (act.by() != null && act.by().equals(appliedBy)) throw new Refused("party.own-application");
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private MassOrganization move(MassMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(SUBJECT, id, move, before, act, data));
        return this;
    }
}
