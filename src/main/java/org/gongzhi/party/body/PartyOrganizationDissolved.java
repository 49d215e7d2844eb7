package org.gongzhi.party.body;

import java.time.LocalDate;
import org.gongzhi.platform.access.Act;

/** @param on the first day on which it stands no more */
public record PartyOrganizationDissolved(PartyOrganizationId id, PartyKind kind, LocalDate on, Act act) {}
