package org.gongzhi.platform.people;

import org.gongzhi.platform.access.Happened;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what happens at the door up to the journal. */
@Component
class EntryNotes {

    private final ApplicationEventPublisher events;

    EntryNotes(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void note(Happened what) { events.publishEvent(new Noted("person", what.person(), what.deed(), what.act(), what.data())); }
}
