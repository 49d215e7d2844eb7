package org.gongzhi.order.salon;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record SalonId(@JsonValue UUID value) {

    /** For path variables. */
    public static SalonId of(String text) { return new SalonId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
