package org.gongzhi.organization.warning;

import static org.gongzhi.organization.warning.WarningMove.CLOSE;
import static org.gongzhi.organization.warning.WarningMove.DISMISS;
import static org.gongzhi.organization.warning.WarningMove.GRADE;
import static org.gongzhi.organization.warning.WarningMove.HANDLE;
import static org.gongzhi.organization.warning.WarningMove.RAISE;
import static org.gongzhi.organization.warning.WarningMove.REDO;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_warning")
class Warning extends Dossier<Warning, WarningStage> {

    private LocalDate raisedOn;
    private Signal signal;
    private String facts;
    private @Nullable UUID raisedBy;
    private @Nullable Level level;
    private @Nullable UUID wardenId;
    private @Nullable LocalDate due;
    private String handling = "";
    private @Nullable LocalDate handledOn;
    private @Nullable UUID closedBy;
    private @Nullable LocalDate closedOn;

    static Warning raise(UUID organization, String region, Signal signal, String facts, Act act) {
        var it = new Warning();
        it.raisedOn = day(act);
        it.signal = signal;
        it.facts = facts;
        it.raisedBy = act.by();
        it.begin(organization, region, RAISE, act, it.told());
        return it;
    }

    Warning grade(Level found, UUID warden, LocalDate until, Act act) {
        move(GRADE, act);
        level = found;
        wardenId = warden;
        due = until;
        return this;
    }

    Warning dismiss(Act act) { return move(DISMISS, act).over(act); }

    /** @throws Refused {@code organization.warning.not-yours} */
    Warning handle(Act act) {
        if (act.by() == null || !act.by().equals(wardenId)) throw new Refused("organization.warning.not-yours");
        move(HANDLE, act);
        handling = act.note();
        handledOn = day(act);
        return this;
    }

    Warning redo(Act act) { return notTheWarden(act).move(REDO, act); }

    Warning close(Act act) { return notTheWarden(act).move(CLOSE, act).over(act); }

    Signal signal() { return signal; }

    @Nullable UUID warden() { return wardenId; }

    /** @throws Refused {@code organization.warning.own} */
    private Warning notTheWarden(Act act) {
        if (act.by() != null && act.by().equals(wardenId)) throw new Refused("organization.warning.own");
        return this;
    }

    private Warning over(Act act) {
        closedOn = day(act);
        closedBy = act.by();
        return this;
    }

    @Override protected Matter matter() { return Matter.WARNING; }

    @Override protected Map<String, ?> told() { return Map.of("signal", signal.name()); }
}
