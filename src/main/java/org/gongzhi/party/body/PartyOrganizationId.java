package org.gongzhi.party.body;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record PartyOrganizationId(@JsonValue UUID value) {

    /** For path variables. */
    public static PartyOrganizationId of(String text) { return new PartyOrganizationId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
