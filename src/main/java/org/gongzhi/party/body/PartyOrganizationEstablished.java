package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;

/** A Party organization stands since that day. @param organization its host; null when it has none */
public record PartyOrganizationEstablished(PartyOrganizationId id, PartyKind kind, @Nullable UUID organization, LocalDate on, Act act) {}
