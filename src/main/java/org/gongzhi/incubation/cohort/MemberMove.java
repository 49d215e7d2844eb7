package org.gongzhi.incubation.cohort;

import static org.gongzhi.incubation.cohort.MemberStage.CARRIED;
import static org.gongzhi.incubation.cohort.MemberStage.DROPPED;
import static org.gongzhi.incubation.cohort.MemberStage.GRADUATED;
import static org.gongzhi.incubation.cohort.MemberStage.KEY;
import static org.gongzhi.incubation.cohort.MemberStage.NEW;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** NEW → KEY → GRADUATED or DROPPED; what a cohort has not finished, the next one carries on. (domain.md M60) */
public enum MemberMove implements Move<MemberStage> {

    JOIN         (EnumSet.noneOf(MemberStage.class), NEW,       "入孵", "cohort.keep", ""),
    CONTINUE     (EnumSet.noneOf(MemberStage.class), NEW,       "由上一期转入", "cohort.keep", ""),
    CONTINUE_KEY (EnumSet.noneOf(MemberStage.class), KEY,       "由上一期转入重点", "cohort.keep", ""),
    PROMOTE      (EnumSet.of(NEW),                   KEY,       "列入重点培育", "cohort.keep", "promotion"),
    GRADUATE     (EnumSet.of(KEY),                   GRADUATED, "出孵", "cohort.keep", "graduation"),
    DROP         (EnumSet.of(NEW, KEY),              DROPPED,   "退出培育", "cohort.keep", "drop"),
    CARRY        (EnumSet.of(NEW, KEY),              CARRIED,   "转入下一期", "cohort.keep", "transfer");

    private final Step<MemberStage> step;

    MemberMove(Set<MemberStage> from, MemberStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<MemberStage> step() { return step; }
}
