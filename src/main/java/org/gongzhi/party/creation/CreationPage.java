package org.gongzhi.party.creation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.party.life.Branch;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What was found in one branch. @param star the newest application for five stars; null when there is none */
@Template("party/creation/show")
public record CreationPage(Branch branch, List<Look> looks, @Nullable Creation star, List<Timeline.Entry> entries, List<Action> actions, LocalDate today) implements Page {

    /** The newest look of one kind. @param on null when nobody has looked yet */
    public record Look(CheckKind kind, List<Point> points, @Nullable LocalDate on, boolean pass, String note, List<Attachment> photos) {

        public List<Option> options() { return points.stream().map(point -> new Option(point.id().toString(), point.label())).toList(); }

        public List<String> met() { return points.stream().filter(Point::ok).map(point -> point.id().toString()).toList(); }

        public String state() { return on == null ? "未核查" : pass ? "合格" : "不合格"; }

        public String tone() { return on == null ? "quiet" : pass ? "done" : "stopped"; }
    }

    public record Point(UUID id, String label, String hint, boolean ok) {}

    public record Creation(UUID id, String number, LocalDate appliedOn, String statement, @Nullable UUID noticeId, @Nullable LocalDate awardedOn, @Nullable LocalDate recheckOn,
            String endedNote, StarStage stage) {}

    @Override public String self() { return "/party/creation/" + branch.id(); }

    public Look look(CheckKind kind) { return looks.stream().filter(look -> look.kind() == kind).findFirst().orElseThrow(); }

    public boolean mayApply() { return look(CheckKind.FOUR_BUILD).pass() && look(CheckKind.SIX_HAVE).pass() && (star == null || star.stage() == StarStage.REVOKED || star.stage() == StarStage.REFUSED); }
}
