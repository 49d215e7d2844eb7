package org.gongzhi.organization.sync;

import static org.gongzhi.organization.sync.PartyFormMove.FILL;
import static org.gongzhi.organization.sync.PartyFormMove.HAND_OVER;
import static org.gongzhi.organization.sync.PartyFormMove.RETURN;
import static org.gongzhi.organization.sync.PartyFormMove.WANT;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_party_form")
class PartyForm extends Dossier<PartyForm, PartyFormStage> {

    private LocalDate wantedOn;
    private PartyAct act;
    private UUID subjectId;
    private boolean committed;
    private @Nullable Integer staff;
    private @Nullable Integer members;
    private @Nullable PartyMode mode;
    private String words = "";
    private @Nullable UUID filledBy;
    private @Nullable LocalDate filledOn;
    private @Nullable LocalDate finishedOn;
    private @Nullable Boolean finishedWith;
    private @Nullable LocalDate handOverBy;
    private @Nullable LocalDate handedOverOn;

    static PartyForm want(PartyAct what, UUID subject, UUID organization, String region, Act act) {
        var it = new PartyForm();
        it.wantedOn = day(act);
        it.act = what;
        it.subjectId = subject;
        it.begin(organization, region, WANT, act, Map.of("act", what.name()));
        return it;
    }

    /** @throws Refused {@code organization.sync.commitment}, {@code organization.sync.members} */
    PartyForm fill(PartyEntry entry, Act by) {
        if (act == PartyAct.FORMATION && !entry.committed()) throw new Refused("organization.sync.commitment").at("committed");
        if (entry.members() > entry.staff()) throw new Refused("organization.sync.members").at("members");
        move(FILL, by);
        committed = entry.committed();
        staff = entry.staff();
        members = entry.members();
        mode = entry.mode();
        words = entry.words();
        filledBy = by.by();
        filledOn = day(by);
        return this;
    }

    /** @throws Refused {@code organization.sync.finished}: what an act was finished with stays */
    PartyForm sendBack(Act by) {
        if (finishedOn != null) throw new Refused("organization.sync.finished");
        return move(RETURN, by);
    }

    /** The act is finished, with this form or, where no rule asked for one, without. */
    PartyForm finished(@Nullable LocalDate handOver, Act by) {
        finishedOn = day(by);
        finishedWith = isIn();
        handOverBy = handOver;
        return this;
    }

    /** @throws Refused {@code organization.sync.not-finished}, {@code organization.sync.no-hand-over} */
    PartyForm handOver(Act by) {
        if (act != PartyAct.FORMATION) throw new Refused("organization.sync.no-hand-over");
        if (finishedOn == null) throw new Refused("organization.sync.not-finished");
        move(HAND_OVER, by);
        handedOverOn = day(by);
        return this;
    }

    boolean isIn() { return stage() != PartyFormStage.WANTED; }

    PartyAct act() { return act; }

    @Override protected Matter matter() { return Matter.PARTY_FORM; }
}
