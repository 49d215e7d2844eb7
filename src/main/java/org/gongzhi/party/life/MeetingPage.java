package org.gongzhi.party.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param sheet where its code is held up; null when none is open
 * @param mine  whether the viewer may say that they are there
 */
@Template("party/life/show")
public record MeetingPage(Facts facts, List<Seat> seats, List<Attachment> photos, List<Action> actions, @Nullable String sheet, boolean mine) implements Page {

    /** @param named whether it is known of anybody that they came or not; a meeting from paper has only how many */
    public record Facts(UUID id, String number, UUID branchId, String branch, MeetingType type, String topic, Instant startsAt, String place, boolean online, String chair,
            @Nullable UUID jointDayId, @Nullable String joint, @Nullable UUID campaignId, @Nullable String campaign, String minutes, int expected, int present,
            @Nullable Instant recordedAt, String reason, MeetingStage stage, boolean named) {}

    /** Somebody who is expected. @param state null before it is written down */
    public record Seat(UUID member, String name, @Nullable String post, @Nullable AttendanceState state, @Nullable String how) {}

    @Override public String self() { return "/party/meetings/" + facts.id(); }

    public String timeline() { return self() + "/timeline"; }

    public List<Option> people() { return seats.stream().map(seat -> new Option(seat.member().toString(), seat.name())).toList(); }

    public List<String> in(AttendanceState state) { return seats.stream().filter(seat -> seat.state() == state).map(seat -> seat.member().toString()).toList(); }

    /** Who is expected before a meeting, who came afterwards; nobody when that was not written down. */
    public List<Seat> roll() {
        return switch (facts.stage()) {
            case PLANNED, HELD -> seats;
            case RECORDED -> facts.named() ? seats : List.of();
            case CANCELLED -> List.of();
        };
    }

    /** Their names on the minutes. */
    public String named(AttendanceState state) {
        var names = roll().stream().filter(seat -> seat.state() == state).map(Seat::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? "无" : names;
    }

    public long here() { return in(AttendanceState.PRESENT).size(); }
}
