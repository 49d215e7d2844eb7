package org.gongzhi.party.member;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A stretch of somebody's membership in one Party organization. */
public record MemberId(@JsonValue UUID value) {

    /** For path variables. */
    public static MemberId of(String text) { return new MemberId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
