package org.gongzhi.organization.grade;

import static org.gongzhi.organization.grade.GradeMove.ADMIT;
import static org.gongzhi.organization.grade.GradeMove.APPLY;
import static org.gongzhi.organization.grade.GradeMove.CHECK;
import static org.gongzhi.organization.grade.GradeMove.CORRECT;
import static org.gongzhi.organization.grade.GradeMove.GRANT;
import static org.gongzhi.organization.grade.GradeMove.OPINE;
import static org.gongzhi.organization.grade.GradeMove.PUBLISH;
import static org.gongzhi.organization.grade.GradeMove.RATE;
import static org.gongzhi.organization.grade.GradeMove.REJECT;
import static org.gongzhi.organization.grade.GradeMove.TRACK;
import static org.gongzhi.organization.grade.GradeMove.WITHDRAW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dossier;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

@Table("organization_grade")
class Grade extends Dossier<Grade, GradeStage> {

    private LocalDate appliedOn;
    private @Nullable UUID appliedBy;
    private String reason;
    private boolean simple;
    private @Nullable LocalDate due;
    private @Nullable BigDecimal selfScore;
    private @Nullable BigDecimal fieldScore;
    private String experts = "";
    private @Nullable UUID checkedBy;
    private @Nullable BigDecimal score;
    private String opinion = "";
    private @Nullable UUID opinedBy;
    private @Nullable UUID noticeId;
    @Column("grade") private @Nullable Integer level;
    private @Nullable UUID grantedBy;
    private @Nullable LocalDate grantedOn;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate trackedOn;
    private @Nullable LocalDate endedOn;

    static Grade apply(UUID organization, String region, String reason, boolean simple, LocalDate due, Act act) {
        var it = new Grade();
        it.appliedOn = day(act);
        it.appliedBy = act.by();
        it.reason = reason;
        it.simple = simple;
        it.due = due;
        it.begin(organization, region, APPLY, act, Map.of());
        return it;
    }

    /** @throws Refused {@code organization.grade.own-application} */
    Grade admit(Act act) { return notTheApplicant(act).move(ADMIT, act).until(null); }

    /** @throws Refused {@code organization.grade.own-application} */
    Grade reject(Act act) { return notTheApplicant(act).move(REJECT, act).until(null); }

    Grade rate(BigDecimal own, Act act) {
        move(RATE, act);
        selfScore = own;
        return this;
    }

    /** @throws Refused {@code organization.grade.own-application} */
    Grade check(BigDecimal found, String by, LocalDate until, Act act) {
        notTheApplicant(act).move(CHECK, act);
        fieldScore = found;
        experts = by;
        checkedBy = act.by();
        return until(until);
    }

    /** @throws Refused {@code organization.grade.own-check}, {@code organization.grade.own-application} */
    Grade opine(BigDecimal points, int grade, LocalDate until, Act act) {
        if (act.by() != null && act.by().equals(checkedBy)) throw new Refused("organization.grade.own-check");
        notTheApplicant(act).move(OPINE, act);
        score = points;
        level = grade;
        opinion = act.note();
        opinedBy = act.by();
        return until(until);
    }

    Grade publish(UUID notice, LocalDate until, Act act) {
        move(PUBLISH, act);
        noticeId = notice;
        return until(until);
    }

    Grade correct(LocalDate until, Act act) {
        move(CORRECT, act);
        score = null;
        level = null;
        opinedBy = null;
        return until(until);
    }

    /** @throws Refused {@code organization.grade.own-opinion}, {@code organization.grade.own-application} */
    Grade grant(LocalDate from, LocalDate until, Act act) {
        if (act.by() != null && (act.by().equals(opinedBy) || act.by().equals(checkedBy))) throw new Refused("organization.grade.own-opinion");
        notTheApplicant(act).move(GRANT, act);
        grantedBy = act.by();
        grantedOn = day(act);
        validFrom = from;
        validUntil = until;
        return until(null);
    }

    Grade track(Act act) {
        move(TRACK, act);
        trackedOn = day(act);
        return this;
    }

    Grade withdraw(Act act) {
        move(WITHDRAW, act);
        endedOn = day(act);
        return this;
    }

    @Nullable Integer level() { return level; }

    @Nullable BigDecimal score() { return score; }

    @Nullable UUID notice() { return noticeId; }

    LocalDate appliedOn() { return appliedOn; }

    private Grade notTheApplicant(Act act) {
        if (act.by() != null && act.by().equals(appliedBy)) throw new Refused("organization.grade.own-application");
        return this;
    }

    private Grade until(@Nullable LocalDate day) {
        due = day;
        return this;
    }

    @Override protected Matter matter() { return Matter.GRADE; }
}
