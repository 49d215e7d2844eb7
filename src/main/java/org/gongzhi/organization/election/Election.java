package org.gongzhi.organization.election;

import static org.gongzhi.organization.election.ElectionMove.CONCLUDE;
import static org.gongzhi.organization.election.ElectionMove.HOLD;
import static org.gongzhi.organization.election.ElectionMove.PLAN;
import static org.gongzhi.organization.election.ElectionMove.VOID;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_election")
class Election extends Dossier<Election, ElectionStage> {

    /** Two thirds of those entitled make a quorum. (社会团体章程示范文本; 基金会管理条例 art. 21) */
    private static final int QUORUM_OF = 3;
    private static final int QUORUM = 2;

    private LocalDate reportedOn;
    private LocalDate plannedOn;
    private String plan;
    private @Nullable Integer entitled;
    private @Nullable Integer present;
    private @Nullable Integer council;
    private @Nullable Integer termYears;
    private @Nullable LocalDate heldOn;
    private String result = "";
    private UUID reportedBy;
    private @Nullable UUID concludedBy;
    private @Nullable LocalDate concludedOn;
    private @Nullable LocalDate nextDue;

    static Election plan(UUID organization, String region, LocalDate on, String plan, Act act) {
        var it = new Election();
        it.reportedOn = day(act);
        it.plannedOn = on;
        it.plan = plan;
        it.reportedBy = Objects.requireNonNull(act.by());
        it.begin(organization, region, PLAN, act, Map.of());
        return it;
    }

    /** @throws Refused {@code organization.election.quorum}, {@code organization.election.present}, {@code organization.election.future} */
    Election hold(Held held, Act act) {
        if (held.on().isAfter(day(act))) throw new Refused("organization.election.future").at("on");
        if (held.present() > held.entitled()) throw new Refused("organization.election.present").at("present");
        if (held.present() * QUORUM_OF < held.entitled() * QUORUM) throw new Refused("organization.election.quorum").at("present");
        move(HOLD, act);
        heldOn = held.on();
        entitled = held.entitled();
        present = held.present();
        council = held.council();
        termYears = held.termYears();
        result = held.result();
        return this;
    }

    /** @throws Refused {@code organization.election.own} */
    Election conclude(Act act) {
        over(CONCLUDE, act);
        nextDue = Objects.requireNonNull(heldOn).plusYears(Objects.requireNonNull(termYears));
        return this;
    }

    /** @throws Refused {@code organization.election.own} */
    Election annul(Act act) { return over(VOID, act); }

    private Election over(ElectionMove move, Act act) {
        if (reportedBy.equals(act.by())) throw new Refused("organization.election.own");
        move(move, act);
        concludedBy = act.by();
        concludedOn = day(act);
        return this;
    }

    @Override protected Matter matter() { return Matter.ELECTION; }
}
