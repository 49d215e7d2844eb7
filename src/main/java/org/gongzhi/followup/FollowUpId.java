package org.gongzhi.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record FollowUpId(@JsonValue UUID value) {

    /** For path variables. */
    public static FollowUpId of(String text) { return new FollowUpId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
