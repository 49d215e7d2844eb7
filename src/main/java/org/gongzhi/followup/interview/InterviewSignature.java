package org.gongzhi.followup.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * One side's name under the record, given while logged in.
 *
 * @param recordHash the SM3 of the record at that moment; the page shows whether the record still has it
 */
record InterviewSignature(Side side, UUID personId, String name, String capacity, String recordHash, Instant at) {

    enum Side { OFFICE, ORGANIZATION }
}
