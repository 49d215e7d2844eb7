package org.gongzhi.order.need;

import org.gongzhi.platform.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the community's staff that somebody has asked for something. */
@Component
class NeedNews {

    private final Messages messages;

    NeedNews(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void tell(NeedAsked asked) {
        messages.tellHolders("need.decline", asked.region(), null, "新的居民点单：" + asked.title(), "/needs/" + asked.need());
    }
}
