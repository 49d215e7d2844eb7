package org.gongzhi.organization.credit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cause that was found. @param source the record in which it was found; null when there is none */
public record NewCredit(UUID organization, String region, CreditCause cause, String facts, @Nullable UUID source) {}
