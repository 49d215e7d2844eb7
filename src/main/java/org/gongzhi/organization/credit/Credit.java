package org.gongzhi.organization.credit;

import static org.gongzhi.organization.credit.CreditMove.APPLY;
import static org.gongzhi.organization.credit.CreditMove.DISMISS;
import static org.gongzhi.organization.credit.CreditMove.FIND;
import static org.gongzhi.organization.credit.CreditMove.LEAVE;
import static org.gongzhi.organization.credit.CreditMove.LIST;
import static org.gongzhi.organization.credit.CreditMove.REFUSE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_credit")
class Credit extends Dossier<Credit, CreditStage> {

    private LocalDate foundOn;
    private CreditList list;
    private CreditCause cause;
    private String facts;
    private @Nullable UUID sourceId;
    private @Nullable UUID foundBy;
    private LocalDate recordBy;
    private @Nullable LocalDate listedOn;
    private @Nullable UUID listedBy;
    private @Nullable LocalDate since;
    private @Nullable LocalDate cleanSince;
    private @Nullable LocalDate appliedOn;
    private @Nullable UUID appliedBy;
    private String remedy = "";
    private @Nullable LocalDate processBy;
    private @Nullable LocalDate leftOn;

    static Credit find(NewCredit found, LocalDate recordBy, Act act) {
        var it = new Credit();
        it.foundOn = day(act);
        it.cause = found.cause();
        it.list = found.cause().list();
        it.facts = found.facts();
        it.sourceId = found.source();
        it.foundBy = act.by();
        it.recordBy = recordBy;
        it.begin(found.organization(), found.region(), FIND, act, it.told());
        return it;
    }

    /**
     * @param unbroken since when it has been on this list without a break; null when it is not on it
     * @throws Refused {@code organization.credit.own}
     */
    Credit list(@Nullable LocalDate unbroken, Act act) {
        if (act.by() != null && act.by().equals(foundBy)) throw new Refused("organization.credit.own");
        move(LIST, act);
        listedOn = day(act);
        listedBy = act.by();
        since = unbroken == null ? listedOn : unbroken;
        cleanSince = listedOn;
        return this;
    }

    /** Something new has come: what has been clean until now begins anew. */
    void relapse(Act act) { cleanSince = day(act); }

    Credit dismiss(Act act) { return move(DISMISS, act); }

    /** @throws Refused {@code organization.credit.too-early} */
    Credit apply(CreditTerms terms, boolean ended, LocalDate until, Act act) {
        APPLY.after(stage());
        notTooEarly(terms, ended, act);
        move(APPLY, act);
        remedy = act.note();
        appliedOn = day(act);
        appliedBy = act.by();
        processBy = until;
        return this;
    }

    Credit refuse(Act act) { return move(REFUSE, act); }

    /** @throws Refused {@code organization.credit.too-early}, {@code organization.credit.apply-first}, {@code organization.credit.own-application} */
    Credit leave(CreditTerms terms, boolean ended, Act act) {
        if (stage() == CreditStage.LISTED && cause.isRemediable()) throw new Refused("organization.credit.apply-first");
        if (stage() == CreditStage.LEAVING && act.by() != null && act.by().equals(appliedBy)) throw new Refused("organization.credit.own-application");
        LEAVE.after(stage());
        notTooEarly(terms, ended, act);
        move(LEAVE, act);
        leftOn = day(act);
        return this;
    }

    CreditList onList() { return list; }

    @Nullable LocalDate since() { return since; }

    CreditCause cause() { return cause; }

    @Nullable UUID source() { return sourceId; }

    private void notTooEarly(CreditTerms terms, boolean ended, Act act) {
        var from = terms.leavesFrom(cause, Objects.requireNonNull(listedOn), Objects.requireNonNull(cleanSince), ended);
        if (day(act).isBefore(from)) throw new Refused("organization.credit.too-early", from.toString());
    }

    @Override protected Matter matter() { return Matter.CREDIT; }

    @Override protected Map<String, ?> told() { return Map.of("cause", cause.name()); }
}
