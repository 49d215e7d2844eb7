package org.gongzhi.platform.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param unusedDays after which an account that nobody used is one too many */
public record LogInRule(LocalDate fromOn, FactorOf factorOf, int unusedDays, String basis, @Nullable String setBy) {}
