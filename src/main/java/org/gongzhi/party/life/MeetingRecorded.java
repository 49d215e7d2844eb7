package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting has its minutes, or corrected ones. */
public record MeetingRecorded(UUID id, UUID branch, MeetingType type, LocalDate on, @Nullable UUID joint, @Nullable UUID campaign, int present) {}
