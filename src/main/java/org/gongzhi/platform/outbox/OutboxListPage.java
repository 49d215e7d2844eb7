package org.gongzhi.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What goes out and went out, without what is somebody's in it. @param next where the older ones begin */
@Template("platform/outbox/list")
public record OutboxListPage(List<Tab> tabs, @Nullable LetterState state, @Nullable Target destination, List<Row> rows, @Nullable Long next)
        implements Listing<OutboxListPage.Row> {

    /** @param to a destination by its name, a person by the first character of theirs */
    public record Row(UUID id, long serial, @Heading("方式") String channel, @Heading("内容") String type, @Heading("发给") String to,
            @Heading("状态") LetterState state, @Heading("次数") int tries, @Heading("写入时间") Instant createdAt,
            @Heading("下次发送") @Nullable Instant dueAt, @Heading("最近答复") String code) {

        public String href() { return "/outbox/" + id; }
    }

    /** One destination that was asked for. */
    public record Target(UUID id, String name) {}

    @Override public String self() { return "/outbox"; }

    public @Nullable String more() {
        return next == null ? null : "/outbox?before=" + next + (state == null ? "" : "&state=" + state) + (destination == null ? "" : "&destination=" + destination.id());
    }
}
