package org.gongzhi.organization.inspection;

import static org.gongzhi.organization.inspection.InspectionMove.ENDORSE;
import static org.gongzhi.organization.inspection.InspectionMove.FILE;
import static org.gongzhi.organization.inspection.InspectionMove.REOPEN;
import static org.gongzhi.organization.inspection.InspectionMove.RETURN;
import static org.gongzhi.organization.inspection.InspectionMove.SUBMIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_inspection")
class Inspection extends Dossier<Inspection, InspectionStage> {

    private int year;
    private boolean simple;
    private @Nullable LocalDate unitDue;
    private LocalDate due;
    private @Nullable Integer staff;
    private @Nullable Integer activities;
    private @Nullable Integer orders;
    private @Nullable BigDecimal income;
    private @Nullable BigDecimal expense;
    private @Nullable BigDecimal netAssets;
    private @Nullable Integer partyMembers;
    private @Nullable PartyBranch partyBranch;
    private String partyWork = "";
    private String account = "";
    private @Nullable UUID submittedBy;
    private @Nullable LocalDate submittedOn;
    private String unitOpinion = "";
    private @Nullable UUID unitBy;
    private @Nullable LocalDate filedOn;
    private String conclusion = "";
    private @Nullable UUID concludedBy;
    private @Nullable LocalDate concludedOn;
    private @Nullable LocalDate remindedOn;

    /** To the competent unit first; straight to the registrar where there is none, or where a high grade spares the review. */
    Inspection submit(AnnualReport report, boolean hasUnit, Act act) {
        if (report.partyMembers() > report.staff()) throw new Refused("organization.inspection.members").at("partyMembers");
        move(hasUnit && !simple && unitDue != null ? SUBMIT : FILE, act);
        staff = report.staff();
        activities = report.activities();
        orders = report.orders();
        income = report.income();
        expense = report.expense();
        netAssets = report.netAssets();
        partyMembers = report.partyMembers();
        partyBranch = report.partyBranch();
        partyWork = report.partyWork();
        account = report.account();
        submittedBy = act.by();
        submittedOn = day(act);
        unitBy = null;
        if (stage() == InspectionStage.FILED) filedOn = day(act);
        return this;
    }

    /** @throws Refused {@code organization.inspection.own} */
    Inspection endorse(Act act) {
        notOnesOwn(act);
        move(ENDORSE, act);
        unitOpinion = act.note();
        unitBy = act.by();
        filedOn = day(act);
        return this;
    }

    Inspection sendBack(Act act) { return move(stage() == InspectionStage.FILED ? REOPEN : RETURN, act); }

    /** @throws Refused {@code organization.inspection.own} */
    Inspection conclude(InspectionMove result, Act act) {
        notOnesOwn(act);
        move(result, act);
        conclusion = act.note();
        concludedBy = act.by();
        concludedOn = day(act);
        return this;
    }

    int year() { return year; }

    @Nullable UUID submittedBy() { return submittedBy; }

    private void notOnesOwn(Act act) {
        if (act.by() != null && act.by().equals(submittedBy)) throw new Refused("organization.inspection.own");
    }

    @Override protected Matter matter() { return Matter.INSPECTION; }

    @Override protected Map<String, ?> told() { return Map.of("year", year); }
}
