package org.gongzhi.funding;

import java.math.BigDecimal;
import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** A payment for a subject went through. Told in the transaction that books it. */
public record PaymentMade(UUID payment, String subject, UUID subjectId, BigDecimal amount, Act act) {}
