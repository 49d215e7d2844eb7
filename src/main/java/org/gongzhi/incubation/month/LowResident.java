package org.gongzhi.incubation.month;

import java.util.UUID;

/** An organization that is in a centre now. */
record LowResident(UUID settlement, UUID organization, String name, String centre, String region) {}
