package org.gongzhi.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record ObjectionId(@JsonValue UUID value) {

    /** For path variables. */
    public static ObjectionId of(String text) { return new ObjectionId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
