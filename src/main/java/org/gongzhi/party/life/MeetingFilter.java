package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which meetings a list shows. */
record MeetingFilter(@Nullable MeetingType type, @Nullable MeetingStage stage, @Nullable UUID branch, @Nullable LocalDate on) {

    String address() {
        var address = UriComponentsBuilder.fromPath("/party/meetings");
        if (type != null) address.queryParam("type", type.name());
        if (stage != null) address.queryParam("stage", stage.name());
        if (branch != null) address.queryParam("branch", branch);
        if (on != null) address.queryParam("on", on);
        return address.toUriString();
    }
}
