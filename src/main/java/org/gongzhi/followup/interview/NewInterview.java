package org.gongzhi.followup.interview;

import java.time.Instant;
import java.util.UUID;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpSource;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to an interview.
 *
 * @param sourceId the record that led to it; null when there is none
 * @param href     that record's page; empty when there is none
 * @param followUp the case it belongs to; null when there is none
 * @param region   a code of twelve digits
 * @param reason   what it is about, as the organization reads it
 * @param host     who holds it, by name and office
 */
public record NewInterview(FollowUpSource source, @Nullable UUID sourceId, String href, @Nullable FollowUpId followUp, String region, UUID organization,
        String organizationName, String title, String reason, Instant at, String place, String host) {}
