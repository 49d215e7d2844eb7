package org.gongzhi.platform.message;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next the message before which the older ones begin */
@Template("platform/messages")
public record MessageListPage(List<Row> rows, int unread, @Nullable Long next) implements Page {

    public record Row(long id, String title, String href, Instant at, @Nullable Instant readAt) {}

    @Override public String self() { return "/messages"; }
}
