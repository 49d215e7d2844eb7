package org.gongzhi.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record NoticeId(@JsonValue UUID value) {

    /** For path variables. */
    public static NoticeId of(String text) { return new NoticeId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
