package org.gongzhi.order.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record RatingId(@JsonValue UUID value) {

    /** For path variables. */
    public static RatingId of(String text) { return new RatingId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
