package org.gongzhi.order.need;

/** Somebody got a private link. Told within the transaction, to this package only: whoever has the link is the resident. */
record LinkIssued(Receipt receipt) {}
