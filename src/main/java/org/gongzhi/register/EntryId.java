package org.gongzhi.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record EntryId(@JsonValue UUID value) {

    /** Entries in the journal, and as owners of files. */
    public static final String SUBJECT = "register-entry";

    /** For path variables. */
    public static EntryId of(String text) { return new EntryId(UUID.fromString(text)); }

    @Override public String toString() { return value.toString(); }
}
