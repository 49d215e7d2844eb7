package org.gongzhi.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.Editions;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** A notice with all its editions, what was objected and answered, and a form while it runs. Nobody reads who objected, nor what. */
@Template("portal/notice")
public record PublicNoticePage(UUID id, Facts facts, List<Editions.Kept> editions, List<Answer> answers, boolean open) implements Page {

    public record Facts(String number, NoticeKind kind, NoticeStage stage, String title, String place, Instant publishedAt, Instant until, int workingDays, String outcome) {}

    public record Answer(Instant at, int edition, ObjectionStage stage, String answer, @Nullable Instant answeredAt) {}

    @Override public String self() { return "/portal/notices/" + id; }

    public String objections() { return self() + "/objections"; }

    public Editions.Kept latest() { return editions.get(editions.size() - 1); }

    public boolean sound() { return editions.stream().allMatch(Editions.Kept::sound); }
}
