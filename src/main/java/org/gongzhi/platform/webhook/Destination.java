package org.gongzhi.platform.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where messages go, as delivery reads it. */
record Destination(UUID id, String name, Kind kind, String address, String secretSealed,
        @Nullable String formerSecretSealed, @Nullable Instant formerUntil) {

    /** Events for a program, or text messages for the office's gateway to the telephone network. */
    public enum Kind {

        EVENTS("事件推送"),
        SMS("短信网关");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() { return label; }
    }
}
