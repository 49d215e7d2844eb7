package org.gongzhi.appraisal.round;

import java.util.UUID;

/** One subject's result has a further version, while the round is published or after it was locked. @param version the newest one */
public record ResultCorrected(UUID round, UUID subject, int version) {}
