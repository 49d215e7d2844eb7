package org.gongzhi.platform.file;

import java.time.Clock;
import java.util.Map;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever opens a file leaves a row: a form or a list in it may be full of people. Thumbnails are part of their page. */
@Component
class Openings {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** A stranger gets only what is for everybody, which is nobody's secret. */
    @Transactional
    public void note(Attachment file, @Nullable Viewer viewer) {
        if (viewer == null) return;
        events.publishEvent(new Noted("file", file.id(), "DOWNLOAD_FILE", viewer.act(clock.instant(), ""), Map.of("type", file.type(), "size", file.size())));
    }
}
