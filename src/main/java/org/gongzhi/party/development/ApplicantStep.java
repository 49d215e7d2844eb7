package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A step that was taken. */
@Table("party_applicant_step")
record ApplicantStep(DevelopmentMove move, LocalDate onDay, String words, @Nullable UUID by) {}
