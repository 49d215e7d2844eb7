package org.gongzhi.order.service;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.order.OrderStage;

/** What a record must know of its order. */
record ServedOrder(UUID id, String region, LocalDate startsOn, LocalDate endsOn, OrderStage stage) {}
