package org.gongzhi.followup.interview;

import java.util.Base64;
import java.util.Optional;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** A name written by hand on a screen, as a picture. */
public record Drawing(byte[] png) {

    private static final String BEGINNING = "data:image/png;base64,";

    /** As a canvas gives it; empty where nothing was drawn. @throws Refused {@code interview.signature.drawing} for anything else */
    public static Optional<Drawing> of(@Nullable String address) {
        if (address == null || address.isBlank()) return Optional.empty();
        try {
            if (!address.startsWith(BEGINNING)) throw unreadable();
            return Optional.of(new Drawing(Base64.getDecoder().decode(address.substring(BEGINNING.length()))));
        } catch (IllegalArgumentException noBase64) {
            throw unreadable();
        }
    }

    private static Refused unreadable() { return new Refused("interview.signature.drawing").at("drawing"); }
}
