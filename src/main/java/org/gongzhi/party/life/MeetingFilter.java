package org.gongzhi.party.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which meetings a list shows. */
record MeetingFilter(@Nullable MeetingType type, @Nullable MeetingStage stage, @Nullable UUID branch) {

    String address() {
        var address = UriComponentsBuilder.fromPath("/party/meetings");
        if (type != null) address.queryParam("type", type.name());
        if (stage != null) address.queryParam("stage", stage.name());
        if (branch != null) address.queryParam("branch", branch);
        return address.toUriString();
    }
}
