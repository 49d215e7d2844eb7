package org.gongzhi.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.outbox.OurAddress;
import org.gongzhi.platform.webhook.EventCatalogue;
import org.gongzhi.platform.webhook.EventType;
import org.gongzhi.platform.webhook.Webhooks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the programs that subscribed of the moves of the house, in the transaction of the move. */
@Component
class Announcements implements EventCatalogue {

    private final Webhooks webhooks;
    private final OurAddress address;

    Announcements(Webhooks webhooks, OurAddress address) {
        this.webhooks = webhooks;
        this.address = address;
    }

    @EventListener
    void tell(Moved moved) {
        Event.of(moved.subject(), moved.move().name()).ifPresent(event -> webhooks.announce(event.type, moved.subject() + " " + moved.id(), moved.act().at(),
                Map.of("id", moved.id(), "kind", moved.subject(), "stage", moved.move().to().name(), "occurredAt", moved.act().at().toString(),
                        "href", address.of(event.href(moved.id())).orElse(event.href(moved.id())))));
    }

    @Override
    public List<EventType> types() { return Arrays.stream(Event.values()).map(Event::described).toList(); }
}
