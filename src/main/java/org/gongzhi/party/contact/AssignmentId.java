package org.gongzhi.party.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Somebody sent to one organization. */
public record AssignmentId(@JsonValue UUID value) {

    /** For path variables. */
    public static AssignmentId of(String text) { return new AssignmentId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
