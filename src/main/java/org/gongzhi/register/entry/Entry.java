package org.gongzhi.register.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;

/**
 * An entry while it is written.
 *
 * @param version counts the times it was written; a form tells which one it was opened on
 * @param secrets what was typed for sealed fields this time, in plain
 */
record Entry(UUID id, int version, String register, String number, String state, Instant enteredAt, String region, @Nullable UUID organization, Values values,
        Map<String, String> secrets, @Nullable UUID createdBy, Instant createdAt) {

    Entry holding(Values values, Map<String, String> secrets, String region, @Nullable UUID organization) {
        return new Entry(id, version, register, number, state, enteredAt, region, organization, values, secrets, createdBy, createdAt);
    }

    Entry entering(String state, Instant at) {
        return new Entry(id, version, register, number, state, at, region, organization, values, secrets, createdBy, createdAt);
    }
}
