package org.gongzhi.platform.outbox;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody sends anew what was given up; the journal knows who. */
@Service
@Transactional
class Resending {

    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resending(Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    public void one(UUID letter, Viewer viewer) {
        outbox.resend(letter);
        events.publishEvent(new Noted("letter", letter, "LETTER_RESEND", viewer.act(clock.instant(), ""), Map.of()));
    }

    public void all(UUID destination, Viewer viewer) {
        var letters = outbox.resendAll(destination);
        events.publishEvent(new Noted("destination", destination, "LETTER_RESEND", viewer.act(clock.instant(), ""), Map.of("letters", letters)));
    }
}
