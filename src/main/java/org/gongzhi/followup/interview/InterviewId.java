package org.gongzhi.followup.interview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record InterviewId(@JsonValue UUID value) {

    /** For path variables. */
    public static InterviewId of(String text) { return new InterviewId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
