package org.gongzhi.appraisal.round;

import java.time.LocalDate;
import java.util.UUID;

/** The results of a round are open to objection. @param objectionUntil the last day on which subjects may appeal */
public record RoundPublished(UUID round, String scheme, LocalDate objectionUntil) {}
