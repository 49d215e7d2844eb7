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
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_enforcement")
class Enforcement extends AbstractAggregateRoot<Enforcement> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate filedOn;
    private UUID organizationId;
    private String region;
    private String cause;
    private String source;
    private EnforcementStage stage;
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
        it.id = UUID.randomUUID();
        it.filedOn = day(act);
        it.organizationId = organization;
        it.region = region;
        it.cause = cause;
        it.source = source;
        it.stage = FILE.to();
        it.registerEvent(new Moved("enforcement", it.id, FILE, null, act, Map.of()));
        return it;
    }

    Enforcement investigate(Act act) {
        move(INVESTIGATE, act, Map.of());
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
        move(EXECUTE, act, Map.of());
        return over(act);
    }

    Enforcement drop(Act act) {
        move(DROP, act, Map.of());
        return over(act);
    }

    UUID id() { return id; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    @Nullable Penalty penalty() { return penalty; }

    @Nullable BigDecimal amount() { return amount; }

    String basis() { return basis; }

    private Enforcement over(Act act) {
        outcome = act.note();
        endedOn = day(act);
        return this;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Enforcement move(EnforcementMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("enforcement", id, move, before, act, data));
        return this;
    }
}
