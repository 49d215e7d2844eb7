package org.gongzhi.notice.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.notice.Editions;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/**
 * A notice as staff and organizations see it.
 *
 * @param editions  the first one first
 * @param objected  those that this viewer may read
 * @param mayObject whether this viewer's organization may object now
 */
@Template("notice/show")
public record NoticePage(NoticeId id, Facts facts, List<Editions.Kept> editions, List<Objected> objected, List<Action> actions, boolean mayObject) implements Page {

    public record Facts(String number, NoticeKind kind, NoticeStage stage, String title, String href, String place, Instant publishedAt, Instant until,
            int workingDays, String outcome) {}

    public record Objected(ObjectionId id, String by, Instant at, ObjectionStage stage) {

        public String href() { return "/objections/" + id; }
    }

    @Override public String self() { return "/notices/" + id; }

    public String timeline() { return self() + "/timeline"; }

    public String portal() { return "/portal/notices/" + id; }

    public Editions.Kept latest() { return editions.get(editions.size() - 1); }

    public boolean sound() { return editions.stream().allMatch(Editions.Kept::sound); }
}
