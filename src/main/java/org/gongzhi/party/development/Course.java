package org.gongzhi.party.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come: the days on which each step was taken, null while it was not.
 *
 * @param reviews half-yearly reviews as an activist
 * @param people  introducers that were named
 * @param special whether the approval may take up to six months
 */
record Course(LocalDate born, LocalDate applied, @Nullable LocalDate talked, @Nullable LocalDate activist, int reviews, @Nullable LocalDate object, int people,
        @Nullable LocalDate checked, int days, int hours, @Nullable LocalDate shownUntil, @Nullable LocalDate voted, @Nullable LocalDate spoken, boolean special,
        @Nullable LocalDate probationUntil, int extended, @Nullable LocalDate converted) {}
