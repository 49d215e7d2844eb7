package org.gongzhi.party.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.life.MeetingStage;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** A campaign with the latest of its sessions within the viewer's reach. */
@Template("party/campaign/show")
public record CampaignPage(Facts facts, List<Session> sessions, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, String title, String content, LocalDate since, LocalDate until, String closedNote, CampaignStage stage, long count, long branches,
            long heads, long notes) {}

    /** @param note what the viewer wrote; null when nothing @param mine whether they were there */
    public record Session(UUID id, String branch, String topic, LocalDate onDay, int present, MeetingStage stage, boolean mine, @Nullable String note) {

        public String href() { return "/party/meetings/" + id; }
    }

    @Override public String self() { return "/party/campaigns/" + facts.id(); }
}
