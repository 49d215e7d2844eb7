package org.gongzhi.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What has been made public, latest first. @param next where the older notices begin; null when there are none */
@Template("portal/notices")
public record PublicNoticeListPage(boolean running, List<Row> rows, @Nullable Long next) implements Listing<PublicNoticeListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("标题") String title, @Heading("类别") NoticeKind kind,
            @Heading("发布") LocalDate publishedOn, @Heading("公示至") Instant until, @Heading("状态") NoticeStage stage) {

        public String href() { return "/portal/notices/" + id; }
    }

    @Override public String self() { return running ? "/portal/notices?running=true" : "/portal/notices"; }

    @Override public String sheetName() { return "公示"; }

    public @Nullable String nextHref() { return next == null ? null : self() + (running ? "&" : "?") + "before=" + next; }
}
