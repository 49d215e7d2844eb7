package org.gongzhi.notice.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** An objection and its answer. @param phone masked; null when none was left */
@Template("notice/objection")
public record ObjectionPage(ObjectionId id, NoticeId notice, String number, String title, int edition, String by, @Nullable String phone, String text, Instant at,
        Instant due, ObjectionStage stage, String answer, @Nullable String answeredBy, @Nullable Instant answeredAt, boolean mayShow, List<Action> actions)
        implements Page {

    @Override public String self() { return "/objections/" + id; }
}
