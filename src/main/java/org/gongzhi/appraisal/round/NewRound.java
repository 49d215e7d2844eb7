package org.gongzhi.appraisal.round;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param scheme an adopted version of a scheme
 * @param region whose subjects are scored, twelve digits
 * @param from   the first day of the period that is scored
 * @param to     the last one
 */
public record NewRound(UUID scheme, String region, String title, LocalDate from, LocalDate to) {}
