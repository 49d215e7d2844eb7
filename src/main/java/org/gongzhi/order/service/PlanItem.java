package org.gongzhi.order.service;

import java.time.LocalDate;
import java.util.UUID;

/** @param done whether there is a record of that day */
public record PlanItem(UUID id, LocalDate onDate, String what, String place, int expected, boolean done) {}
