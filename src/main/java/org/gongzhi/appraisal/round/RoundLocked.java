package org.gongzhi.appraisal.round;

import java.time.LocalDate;
import java.util.UUID;

/** The results of a round hold. @param scheme the scheme's code, whichever its version */
public record RoundLocked(UUID round, String scheme, String region, LocalDate from, LocalDate to) {}
