package org.gongzhi.order.rating;

import java.time.Instant;
import java.util.UUID;

/** What is rated: the service that a need got by an order from an organization. */
record Service(UUID need, UUID order, UUID organization, String region, String title, Instant servedAt) {}
