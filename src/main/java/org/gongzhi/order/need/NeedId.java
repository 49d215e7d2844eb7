package org.gongzhi.order.need;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record NeedId(@JsonValue UUID value) {

    /** For path variables. */
    public static NeedId of(String text) { return new NeedId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
