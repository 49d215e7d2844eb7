package org.gongzhi.funding;

import java.math.BigDecimal;
import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** A payment for a subject was sent back; the reservation still holds its money. */
public record PaymentRejected(UUID payment, String subject, UUID subjectId, BigDecimal amount, Act act, String reason) {}
