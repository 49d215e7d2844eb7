package org.gongzhi.party.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** 支部一年: what a branch has held this year, what is missing, and what comes next. */
@Template("party/life/year")
public record YearPage(Branch branch, int year, List<Line> lines, List<Meeting> next, List<Meeting> open, List<Quarter> quarters, Sum sum, @Nullable Integer themeDay,
        int groups, LocalDate today) implements Page {

    /** One kind of meeting over the year, its periods one after the other. */
    public record Line(MeetingType type, String rule, List<Cell> cells) {

        public long missing() { return cells.stream().filter(Cell::missing).count(); }
    }

    /** @param over whether the period has ended */
    public record Cell(String when, LocalDate first, LocalDate last, int times, int held, boolean over, boolean running) {

        public boolean missing() { return over && held < times; }

        public boolean done() { return held >= times; }

        public String state() { return done() ? "已开" : over ? "缺" : running ? "待开" : "未到"; }

        public String tone() { return done() ? "done" : over ? "stopped" : running ? "waiting" : "quiet"; }
    }

    public record Meeting(UUID id, MeetingType type, String topic, Instant startsAt, String place, MeetingStage stage) {

        public String href() { return "/party/meetings/" + id; }
    }

    /** How the branch stood in the quarter's appraisal. */
    public record Quarter(String title, UUID round, @Nullable String total, @Nullable Integer rank, long of) {

        public String href() { return "/appraisals/" + round; }
    }

    /** Of what was recorded. */
    public record Sum(int held, int present, int expected, int joint, int sessions) {

        public String share() { return expected == 0 ? "—" : Math.round(100.0 * present / expected) + "%"; }
    }

    @Override public String self() { return "/party/year/" + branch.id() + "?year=" + year; }

    public String other(int which) { return "/party/year/" + branch.id() + "?year=" + which; }

    public String plan(MeetingType type) { return "/party/meetings/new?branch=" + branch.id() + "&type=" + type.name(); }

    public long missing() { return lines.stream().mapToLong(Line::missing).sum(); }
}
