package org.gongzhi.funding;

import java.math.BigDecimal;
import java.util.UUID;

/** Money of a line that is kept for one thing. Held while it is read, so that what is open stays open. */
record Reservation(UUID id, UUID lineId, String region, String subject, UUID subjectId, BigDecimal amount, BigDecimal requested,
        BigDecimal paid, BigDecimal released) {

    /** What is neither asked for, paid nor given back. */
    BigDecimal open() { return amount.subtract(requested).subtract(paid).subtract(released); }
}
