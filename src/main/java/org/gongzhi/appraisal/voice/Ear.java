package org.gongzhi.appraisal.voice;

import java.util.UUID;
import org.gongzhi.appraisal.round.RoundStage;
import org.jspecify.annotations.Nullable;

/** What a link or code leads to. @param open whether something can be said there now */
record Ear(UUID round, UUID subject, String kind, String title, String name, RoundStage stage, boolean used, boolean closed, @Nullable String phoneIndex) {

    boolean open() { return stage == RoundStage.OPEN && !used && !closed; }

    boolean code() { return kind.equals("CODE"); }
}
