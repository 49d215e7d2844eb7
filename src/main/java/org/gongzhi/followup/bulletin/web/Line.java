package org.gongzhi.followup.bulletin.web;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.platform.page.Listing.Heading;
import org.jspecify.annotations.Nullable;

/**
 * One case in a digest or a notice, which is read beyond the places of its cases.
 *
 * @param onTime where it stands behind a share: whether it counts in it; null elsewhere
 * @param within whether the viewer may open it
 */
public record Line(UUID id, @Heading("编号") String number, @Heading("事项") String title, @Heading("来源") FollowUpSource source,
        @Heading("涉及组织") String organization, @Heading("责任人") String owner, @Heading("期限") @Nullable LocalDate due, @Heading("状态") FollowUpStage stage,
        @Heading("按期") @Nullable Boolean onTime, boolean within) {

    public @Nullable String href() { return within ? "/follow-ups/" + id : null; }
}
