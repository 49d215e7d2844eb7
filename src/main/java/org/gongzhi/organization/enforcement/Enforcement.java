package org.gongzhi.organization.enforcement;

import static org.gongzhi.organization.enforcement.EnforcementMove.DECIDE;
import static org.gongzhi.organization.enforcement.EnforcementMove.DROP;
import static org.gongzhi.organization.enforcement.EnforcementMove.EXECUTE;
import static org.gongzhi.organization.enforcement.EnforcementMove.FILE;
import static org.gongzhi.organization.enforcement.EnforcementMove.INVESTIGATE;

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

@Table("organization_enforcement")
class Enforcement extends Dossier<Enforcement, EnforcementStage> {

    private LocalDate filedOn;
    private String cause;
    private String source;
    private String findings = "";
    private @Nullable UUID investigatedBy;
    private @Nullable Penalty penalty;
    private @Nullable BigDecimal amount;
    private String basis = "";
    private @Nullable UUID decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate due;
    private String outcome = "";
    private @Nullable LocalDate endedOn;

    static Enforcement file(UUID organization, String region, String cause, String source, Act act) {
        var it = new Enforcement();
        it.filedOn = day(act);
        it.cause = cause;
        it.source = source;
        it.begin(organization, region, FILE, act, Map.of());
        return it;
    }

    Enforcement investigate(Act act) {
        move(INVESTIGATE, act);
        findings = act.note();
        investigatedBy = act.by();
        return this;
    }

    /** @throws Refused {@code organization.enforcement.own}, {@code organization.enforcement.amount}, {@code organization.enforcement.no-amount}, {@code organization.enforcement.due} */
    Enforcement decide(Penalty decided, @Nullable BigDecimal money, LocalDate until, Act act) {
        if (act.by() != null && act.by().equals(investigatedBy)) throw new Refused("organization.enforcement.own");
        if (decided.isMoney() && (money == null || money.signum() <= 0)) throw new Refused("organization.enforcement.amount").at("amount");
        if (!decided.isMoney() && money != null) throw new Refused("organization.enforcement.no-amount").at("amount");
        if (until.isBefore(day(act))) throw new Refused("organization.enforcement.due").at("due");
        move(DECIDE, act, money == null ? Map.of("penalty", decided.name()) : Map.of("penalty", decided.name(), "amount", money));
        penalty = decided;
        amount = money;
        basis = act.note();
        decidedBy = act.by();
        decidedOn = day(act);
        due = until;
        return this;
    }

    Enforcement execute(Act act) {
        move(EXECUTE, act);
        return over(act);
    }

    Enforcement drop(Act act) {
        move(DROP, act);
        return over(act);
    }

    @Nullable Penalty penalty() { return penalty; }

    @Nullable BigDecimal amount() { return amount; }

    String basis() { return basis; }

    private Enforcement over(Act act) {
        outcome = act.note();
        endedOn = day(act);
        return this;
    }

    @Override protected Matter matter() { return Matter.ENFORCEMENT; }
}
