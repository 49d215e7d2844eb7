package org.gongzhi.appraisal.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.appeal.AppealStage;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One appeal: what is contested and why, and what became of it. @param version the version of the result that it led to */
@Template("appraisal/appeal")
public record AppealPage(UUID id, String number, UUID round, String title, UUID subject, String name, AppealStage stage, String grounds, Instant madeAt,
        String decision, @Nullable Instant decidedAt, @Nullable Integer version, List<Item> items, List<Attachment> files, List<Action> actions,
        List<Timeline.Entry> entries) implements Page {

    public record Item(String item, String label, String reason, BigDecimal before, @Nullable BigDecimal after, BigDecimal fullMark) {}

    @Override public String self() { return "/appraisals/appeals/" + id; }

    public String result() { return "/appraisals/" + round + "/results/" + subject; }
}
