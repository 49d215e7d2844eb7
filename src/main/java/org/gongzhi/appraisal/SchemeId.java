package org.gongzhi.appraisal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record SchemeId(@JsonValue UUID value) {

    /** For path variables. */
    public static SchemeId of(String text) { return new SchemeId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
