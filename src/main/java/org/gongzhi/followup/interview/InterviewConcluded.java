package org.gongzhi.followup.interview;

import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.jspecify.annotations.Nullable;

/** An interview has come to its end. @param stage PASSED, FAILED or CANCELLED */
public record InterviewConcluded(InterviewId id, InterviewStage stage, FollowUpSource source, @Nullable UUID sourceId, UUID organization) {}
