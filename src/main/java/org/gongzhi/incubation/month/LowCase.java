package org.gongzhi.incubation.month;

import static org.gongzhi.incubation.month.CaseMove.EXPEL;
import static org.gongzhi.incubation.month.CaseMove.FAIL;
import static org.gongzhi.incubation.month.CaseMove.INVITE;
import static org.gongzhi.incubation.month.CaseMove.OPEN;
import static org.gongzhi.incubation.month.CaseMove.ORDER;
import static org.gongzhi.incubation.month.CaseMove.PASS;
import static org.gongzhi.incubation.month.CaseMove.WITHDRAW;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** One organization whose months in a row were too low. Of each organization one such case is open at a time. */
@Table("low_case")
class LowCase extends AbstractAggregateRoot<LowCase> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate openedOn;
    private final UUID settlementId;
    private final UUID organizationId;
    private final String region;
    private LocalDate[] months;
    private CaseStage stage = CaseStage.INTERVIEW;
    private @Nullable UUID interviewId;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reason;

    @PersistenceCreator
    LowCase(UUID id, LocalDate openedOn, UUID settlementId, UUID organizationId, String region, LocalDate[] months) {
        this.id = id;
        this.openedOn = openedOn;
        this.settlementId = settlementId;
        this.organizationId = organizationId;
        this.region = region;
        this.months = months;
    }

    static LowCase open(LowResident resident, List<YearMonth> months, Act act) {
        var it = new LowCase(UUID.randomUUID(), day(act), resident.settlement(), resident.organization(), resident.region(), days(months));
        it.registerEvent(new Moved(LowCases.SUBJECT, it.id, OPEN, null, act, Map.of("months", months.toString())));
        return it;
    }

    /** An appeal changed which months it rests on. */
    LowCase restOn(List<YearMonth> row) {
        months = days(row);
        return this;
    }

    /** An invitation has gone out; the first one is part of the opening. */
    LowCase invited(UUID interview) {
        interviewId = interview;
        return this;
    }

    LowCase inviteAgain(UUID interview, Act act) {
        dueOn = null;
        return invited(interview).move(INVITE, act);
    }

    LowCase order(LocalDate due, Act act) {
        dueOn = due;
        return move(ORDER, act);
    }

    LowCase pass(Act act) { return close(PASS, act); }

    LowCase fail(Act act) { return move(FAIL, act); }

    LowCase expel(Act act) { return close(EXPEL, act); }

    LowCase withdraw(Act act) { return close(WITHDRAW, act); }

    private LowCase close(CaseMove move, Act act) {
        closedOn = day(act);
        reason = act.note();
        return move(move, act);
    }

    private LowCase move(CaseMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(LowCases.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private static LocalDate[] days(List<YearMonth> months) { return months.stream().map(month -> month.atDay(1)).toArray(LocalDate[]::new); }

    UUID id() { return id; }

    UUID settlementId() { return settlementId; }

    UUID organizationId() { return organizationId; }

    String region() { return region; }

    List<YearMonth> months() { return List.of(months).stream().map(YearMonth::from).toList(); }

    CaseStage stage() { return stage; }

    @Nullable UUID interviewId() { return interviewId; }
}
