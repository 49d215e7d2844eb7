package org.gongzhi.party.mass;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record MassOrganizationId(@JsonValue UUID value) {

    /** For path variables. */
    public static MassOrganizationId of(String text) { return new MassOrganizationId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
