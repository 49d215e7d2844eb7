package org.gongzhi.followup.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side's name under the record, given while logged in.
 *
 * @param recordHash  the SM3 of the record at that moment; the page shows whether the record still has it
 * @param drawingId   the name as it was written by hand, a file; null when it was only typed
 * @param drawingHash the SHA-256 of that file
 */
record InterviewSignature(Side side, UUID personId, String name, String capacity, String recordHash, Instant at, @Nullable UUID drawingId,
        @Nullable String drawingHash) {

    enum Side { OFFICE, ORGANIZATION }
}
