package org.gongzhi.party.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("party/life/joint/show")
public record JointDayPage(Facts facts, List<Part> parts, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, UUID hostId, String host, String topic, Instant startsAt, String place, String review, String reason, JointDayStage stage) {}

    /** What it is for one branch. @param href its meeting; null when it is out of the viewer's reach */
    public record Part(String branch, boolean host, MeetingStage stage, int expected, int present, @Nullable String href) {}

    @Override public String self() { return "/party/joint-days/" + facts.id(); }

    public int present() { return parts.stream().mapToInt(Part::present).sum(); }
}
