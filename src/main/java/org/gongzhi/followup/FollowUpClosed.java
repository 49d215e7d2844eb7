package org.gongzhi.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case has come to its end.
 *
 * @param stage    CLOSED, ESCALATED or WITHDRAWN
 * @param sourceId as it was opened with
 */
public record FollowUpClosed(FollowUpId id, FollowUpStage stage, FollowUpSource source, @Nullable UUID sourceId, @Nullable UUID organization) {}
