package org.gongzhi.followup.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.jspecify.annotations.Nullable;

/** An interview was held and written down. @param due until when the organization has to put things right */
public record InterviewHeld(InterviewId id, FollowUpSource source, @Nullable UUID sourceId, UUID organization, LocalDate due) {}
