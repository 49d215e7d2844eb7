package org.gongzhi.party.creation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.Branch;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** A branch that wants to be one of five stars. */
@Table("star_creation")
class Star extends AbstractAggregateRoot<Star> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID branchId;
    private String region;
    private LocalDate appliedOn;
    private String statement;
    private @Nullable UUID checkId;
    private @Nullable UUID noticeId;
    private @Nullable LocalDate awardedOn;
    private @Nullable LocalDate recheckOn;
    private String endedNote = "";
    private StarStage stage;

    /** @param built whether its four builds and its venue have passed @throws Refused {@code creation.builds} */
    static Star apply(Branch branch, boolean built, String statement, Act act) {
        if (!built) throw new Refused("creation.builds");
        var it = new Star();
        it.id = UUID.randomUUID();
        it.branchId = branch.id();
        it.region = branch.region();
        it.appliedOn = day(act);
        it.statement = statement.strip();
        it.stage = StarMove.APPLY.to();
        it.registerEvent(new Moved(Stars.SUBJECT, it.id, StarMove.APPLY, null, act, Map.of()));
        return it;
    }

    Star check(UUID check, Act act) {
        move(StarMove.CHECK, act);
        checkId = check;
        return this;
    }

    Star show(UUID notice, Act act) {
        move(StarMove.SHOW, act);
        noticeId = notice;
        return this;
    }

    /** @param over whether its notice has ended without an objection that was upheld @throws Refused {@code creation.notice}, {@code creation.recheck} */
    Star award(boolean over, LocalDate recheck, Act act) {
        if (!over) throw new Refused("creation.notice");
        if (!recheck.isAfter(day(act))) throw new Refused("creation.recheck").at("recheck");
        move(StarMove.AWARD, act);
        awardedOn = day(act);
        recheckOn = recheck;
        return this;
    }

    Star recheck(LocalDate next, Act act) {
        if (!next.isAfter(day(act))) throw new Refused("creation.recheck").at("recheck");
        move(StarMove.RECHECK, act);
        recheckOn = next;
        return this;
    }

    Star end(StarMove how, Act act) {
        move(how, act);
        endedNote = act.note();
        return this;
    }

    UUID id() { return id; }

    UUID branch() { return branchId; }

    String region() { return region; }

    @Nullable UUID notice() { return noticeId; }

    private static LocalDate day(Act act) { return LocalDate.ofInstant(act.at(), OfficeClock.ZONE); }

    private Star move(StarMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Stars.SUBJECT, id, move, before, act, Map.of()));
        return this;
    }
}
