package org.gongzhi.party.find;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is, or seeks to be, on a roll.
 *
 * @param name         of whom it is about; null when the viewer speaks of themselves
 * @param organization where they work; null when that is not said
 */
public record NewLead(LeadKind kind, @Nullable String name, @Nullable String phone, @Nullable UUID organization, String region, String words) {}
