package org.gongzhi.appraisal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record RoundId(@JsonValue UUID value) {

    /** For path variables. */
    public static RoundId of(String text) { return new RoundId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
