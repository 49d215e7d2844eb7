package org.gongzhi.incubation.settlement;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** An organization has to leave its centre, or wants to: the hand-over begins. */
public record SettlementLeft(UUID settlement, UUID organization, SettlementMove how, Act act) {}
