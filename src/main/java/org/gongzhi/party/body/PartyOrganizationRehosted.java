package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;

/** A Party organization is built in another unit. @param before null when it had none @param on its first day there */
public record PartyOrganizationRehosted(PartyOrganizationId id, PartyKind kind, @Nullable UUID before, UUID now, LocalDate on, Act act) {}
