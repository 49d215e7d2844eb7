package org.gongzhi.platform.clock;

import java.time.Duration;

/** The machine's clock was set back: what was to happen soon is now later than that by as much. Published outside a transaction, in no district. */
public record ClockSetBack(Duration by) {}
