package org.gongzhi.organization.grade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether an organization may be assessed.
 *
 * @param registeredOn  null while it is in preparation
 * @param lastCheck     the conclusion of last year's annual check: PASS, BASIC or FAIL; null when there is none
 * @param checkBefore   that of the year before
 * @param lightPenalty  whether it was warned or lightly fined since the beginning of last year
 * @param heavyPenalty  whether it was punished harder since the beginning of last year
 * @param investigated  whether an enforcement case is open
 * @param gradeFrom     from when its grade is valid; null when it holds none
 * @param gradeUntil    until when
 */
record Applicant(@Nullable LocalDate registeredOn, @Nullable String lastCheck, @Nullable String checkBefore, boolean lightPenalty, boolean heavyPenalty, boolean investigated,
        @Nullable LocalDate gradeFrom, @Nullable LocalDate gradeUntil) {}
