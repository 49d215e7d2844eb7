package org.gongzhi.platform.webhook;

import java.util.List;

/** The events of a module or of the house; each is a bean. */
public interface EventCatalogue {

    List<EventType> types();
}
