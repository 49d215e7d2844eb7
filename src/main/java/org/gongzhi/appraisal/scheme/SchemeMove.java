package org.gongzhi.appraisal.scheme;

import static org.gongzhi.appraisal.scheme.SchemeStage.ADOPTED;
import static org.gongzhi.appraisal.scheme.SchemeStage.DRAFT;
import static org.gongzhi.appraisal.scheme.SchemeStage.RETIRED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of a version of a scheme. What it says changes only while it is a draft. */
public enum SchemeMove implements Move<SchemeStage> {

    DRAFT_NEW(EnumSet.noneOf(SchemeStage.class), DRAFT,   "起草办法",   "scheme.draft", ""),
    REVISE   (EnumSet.noneOf(SchemeStage.class), DRAFT,   "起草新版本", "scheme.draft", "revision"),
    ADOPT    (EnumSet.of(DRAFT),                 ADOPTED, "启用",       "scheme.adopt", "adoption"),
    RETIRE   (EnumSet.of(DRAFT, ADOPTED),        RETIRED, "停用",       "scheme.adopt", "retirement");

    private final Step<SchemeStage> step;

    SchemeMove(Set<SchemeStage> from, SchemeStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<SchemeStage> step() { return step; }
}
