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
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_credit")
class Credit extends AbstractAggregateRoot<Credit> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate foundOn;
    private UUID organizationId;
    private String region;
    private CreditList list;
    private CreditCause cause;
    private String facts;
    private @Nullable UUID sourceId;
    private @Nullable UUID foundBy;
    private LocalDate recordBy;
    private CreditStage stage;
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
        it.id = UUID.randomUUID();
        it.foundOn = day(act);
        it.organizationId = found.organization();
        it.region = found.region();
        it.cause = found.cause();
        it.list = found.cause().list();
        it.facts = found.facts();
        it.sourceId = found.source();
        it.foundBy = act.by();
        it.recordBy = recordBy;
        it.stage = FIND.to();
        it.registerEvent(new Moved("credit", it.id, FIND, null, act, Map.of("cause", found.cause().name())));
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

    Credit dismiss(Act act) { return move(DISMISS, act); }

    /** @throws Refused {@code organization.credit.too-early} */
    Credit apply(CreditTerms terms, boolean ended, LocalDate until, Act act) {
        move(APPLY, act);
        notTooEarly(terms, ended, act);
        remedy = act.note();
        appliedOn = day(act);
        appliedBy = act.by();
        processBy = until;
        return this;
    }

    Credit refuse(Act act) { return move(REFUSE, act); }

    /** @throws Refused {@code organization.credit.too-early}, {@code organization.credit.apply-first}, {@code organization.credit.own-application} */
    Credit leave(CreditTerms terms, boolean ended, Act act) {
        if (stage == CreditStage.LISTED && cause.isRemediable()) throw new Refused("organization.credit.apply-first");
        if (stage == CreditStage.LEAVING && act.by() != null && act.by().equals(appliedBy)) throw new Refused("organization.credit.own-application");
        move(LEAVE, act);
        notTooEarly(terms, ended, act);
        leftOn = day(act);
        return this;
    }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    CreditList onList() { return list; }

    CreditCause cause() { return cause; }

    @Nullable UUID source() { return sourceId; }

    private void notTooEarly(CreditTerms terms, boolean ended, Act act) {
        var from = terms.leavesFrom(cause, Objects.requireNonNull(listedOn), Objects.requireNonNull(cleanSince), ended);
        if (day(act).isBefore(from)) throw new Refused("organization.credit.too-early", from.toString());
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Credit move(CreditMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("credit", id, move, before, act, Map.of("cause", cause.name())));
        return this;
    }
}
