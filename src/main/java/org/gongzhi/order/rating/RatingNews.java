package org.gongzhi.order.rating;

import org.gongzhi.platform.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the community and the organization that a resident is not satisfied. */
@Component
class RatingNews {

    private final Messages messages;

    RatingNews(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void tell(LowRating low) {
        var title = "居民评价“" + low.level().label() + "”：" + low.title();
        var href = "/ratings/" + low.rating();
        messages.tellHolders("rating.follow", low.region(), null, title, href);
        messages.tellHolders("rating.read", low.region(), low.organization(), title, href);
    }
}
