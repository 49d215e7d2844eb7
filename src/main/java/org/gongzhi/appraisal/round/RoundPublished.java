package org.gongzhi.appraisal.round;

import java.time.Instant;
import java.util.UUID;

/** The results of a round are open to objection. @param objectionUntil until when subjects may appeal */
public record RoundPublished(UUID round, String scheme, Instant objectionUntil) {}
