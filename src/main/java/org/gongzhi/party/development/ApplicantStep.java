package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that was taken. */
record ApplicantStep(DevelopmentMove move, LocalDate onDay, String words, @Nullable UUID by) {}
