package org.gongzhi.order.salon;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited.
 *
 * @param unit         whom they speak for; blank for a resident
 * @param organization the registered organization they come from, which may then read the salon
 * @param offer        what they can contribute, such as a room, volunteers or money; above all for dual-registered units 双报到
 */
public record NewParticipant(ParticipantKind kind, String name, String unit, @Nullable UUID organization, String offer) {}
