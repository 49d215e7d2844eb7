package org.gongzhi.party.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** A duty report that begins with what the books say of the year. (domain.md M44) */
    public String dutyReport() {
        return UriComponentsBuilder.fromPath("/registers/duty-reports/new").queryParam("title", "{title}").queryParam("party_body", "{name}").queryParam("year", year).queryParam("facts", "{facts}")
                .encode().buildAndExpand(branch.name() + " " + year + " 年度书记述职报告", branch.name(), facts()).toUriString();
    }

    private String facts() {
        var held = lines.stream().filter(line -> line.cells().stream().anyMatch(cell -> cell.held() > 0))
                .map(line -> line.type().label() + line.cells().stream().mapToInt(Cell::held).sum() + "次").collect(Collectors.joining("、"));
        var ranks = quarters.stream().filter(quarter -> quarter.rank() != null).map(quarter -> quarter.title() + "第" + quarter.rank() + "名").collect(Collectors.joining("、"));
        return year + "年开展组织生活" + sum.held() + "次" + (held.isEmpty() ? "" : "（" + held + "）") + "，应开未开" + missing() + "次，到会率" + sum.share() + "，联合党日" + sum.joint() + "次。"
                + (ranks.isEmpty() ? "" : "活跃度：" + ranks + "。");
    }

    public long missing() { return lines.stream().mapToLong(Line::missing).sum(); }
}
